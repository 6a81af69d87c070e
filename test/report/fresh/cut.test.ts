import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readReport } from '../../../knowledge/report/read.ts';
import { sourceOf } from '../../../knowledge/source/source.ts';

const folder = new URL('../../fixtures/fresh/', import.meta.url);

test.each(['out-of-reach', 'saltmarsh-and-fenland', 'calderbeck-youth', 'tyneholme'])(
  '%s is warned of wherever a sentence of it is cut, contents or none',
  (name) => {
    const whole = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
    const contents = whole.indexOf('\nContents');
    const behind = whole.search(/\n(?:Acknowledgements|This inspection was led)/);
    const text = whole.slice(0, contents) + whole.slice(behind);
    // Within the words of a sentence, from the foreword on.
    const cuts = [...text.matchAll(/[a-z] (?=[a-z]+ [a-z]+ [a-z])/g)]
      .map((match) => match.index + 1)
      .filter((at) => at > text.indexOf('Foreword') && at > text.length / 4)
      .filter((_at, index) => index % 11 === 0);
    const silent = cuts
      .filter((at) => readReport(sourceOf(name, Buffer.from(text.slice(0, at)))).warnings.length === 0)
      .map((at) => text.slice(at - 60, at));
    expect(cuts.length).toBeGreaterThan(20);
    expect(silent).toEqual([]);
  },
);
