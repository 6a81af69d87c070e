import { describe, expect, test } from 'vitest';
import type { Passage } from '../../knowledge/search/passage.ts';
import { putRight } from '../../knowledge/search/put-right.ts';
import { readable, understand } from '../../knowledge/search/question.ts';
import { makeRanker } from '../../knowledge/search/ranker.ts';
import { stemOf } from '../../knowledge/search/stems.ts';
import { termsOf } from '../../knowledge/search/terms.ts';
import { meantBy } from '../../knowledge/search/typing-errors.ts';
import { indexWords } from '../../knowledge/search/word-index.ts';

function passage(text: string, standard = ''): Passage {
  const sentences = [{ start: 0, end: text.length }];
  return { text, section: '', standard, group: '', kind: 'bullet', sentences, finding: null };
}

const passages = [
  passage(
    'Senior probation officers (SPOs) supervised every practitioner in the organisation.',
    'P 1.2 Staffing',
  ),
  passage('SPOs found the programme of seven meetings hard to keep.', 'P 1.2 Staffing'),
  passage('The mental health treatment requirement had a waiting list.', 'P 1.3 Services'),
  passage('In 83 per cent of cases the colour of the file was wrong.', 'P 2.1 Assessment'),
  passage('People in prison were visited before their release.', 'P 2.3 Implementation and delivery'),
];
const ranker = makeRanker(passages, {
  acronyms: [{ short: 'SPO', long: 'Senior probation officer' }],
  names: [],
});

function first(query: string): string | undefined {
  const [best] = ranker.rank(query, { as: 'topic', reading: null }).candidates;
  return best && passages[best.number]?.text;
}

describe('words are counted alike', () => {
  test.each([
    ['organisation', 'organizations'],
    ['colour', 'colors'],
    ['programme', 'programs'],
    ['offence', 'offenses'],
    ['judgement', 'judgments'],
    ['travelling', 'traveled'],
    ['behaviour', 'behaviors'],
    ['women', 'woman'],
    ['led', 'leading'],
    ['seven', '7'],
    ['1,852', '1852'],
    ['centre', 'centers'],
  ])('%s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  test.each([
    ['prison', 'person'],
    ['women', 'men'],
    ['police', 'policy'],
    ['staff', 'stuff'],
  ])('but not %s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

test('a word stands where its letters stand, whatever marks are around it', () => {
  const text = '“Women’s services” (rating¹), 12 out of 45; SDS40 — 2/21.';
  for (const { span, word } of termsOf(text)) {
    expect(text.slice(span.start, span.end).length).toBeGreaterThan(0);
    expect(word).not.toMatch(/[’“”().,;]/);
  }
  expect(termsOf(text).map(({ word }) => word)).toEqual([
    'women',
    'services',
    'rating',
    '12',
    'out',
    'of',
    '45',
    'sds40',
    '2/21',
  ]);
});

test('a typing error is put right only when the word is not in the vocabulary', () => {
  expect(meantBy('asessment', ['assessment', 'statement'])).toEqual(['assessment']);
  expect(meantBy('oversite', ['oversight'])).toEqual(['oversight']);
  expect(meantBy('prison', ['person'])).toEqual([]);
  expect(meantBy('2.9', ['2.1'])).toEqual([]);
  expect(meantBy('cat', ['car'])).toEqual([]);
  const index = indexWords(passages, { acronyms: [], names: [] });
  expect(understand('prison', index).needs.map(({ met }) => met)).toEqual(['as typed']);
  // A common word that the text lacks is a word of its own.
  expect(understand('fishing', index).needs.map(({ met }) => met)).toEqual(['unknown']);
});

test('short forms meet long ones, both ways, and by their initials', () => {
  expect(first('senior probation officers meetings')).toContain('SPOs found');
  expect(first('SPO supervised')).toContain('Senior probation officers');
  expect(first('MHTR')).toContain('mental health treatment requirement');
});

test('stop words, case, spelling and a number in figures change nothing', () => {
  for (const [one, other] of [
    ['organisation practitioners', 'What about the PRACTITIONERS of an organization?'],
    ['seven meetings', '7 meetings'],
    ['colour of the file', 'file color'],
    ['visited in prison', 'visitd in prison'],
  ]) {
    expect(first(other ?? '')).toBe(first(one ?? ''));
  }
});

test('the heading tells passages apart', () => {
  expect(first('cases in assessment')).toContain('83 per cent');
});

test('typing errors are put right in the words that only ask as well, and in nothing else', () => {
  const index = indexWords(passages, { acronyms: [], names: [] });
  for (const [typed, meant] of [
    ['what recomendations did they make', 'what recommendations did they make'],
    ['what does SPO stnad for', 'what does SPO stand for'],
    ['strenghts in assesment', 'strengths in assessment'],
    ['supervisd practicioner', 'supervised practitioner'],
  ])
    expect(putRight(typed ?? '', index)).toBe(meant);
  for (const kept of [
    'is there an office in Louth',
    'MHTR',
    'mhtr',
    'help with booze',
    'prison',
    'P 2.1, 83%',
    '',
  ])
    expect(putRight(kept, index)).toBe(kept);
});

test('letters are rather lost than exchanged, and a word may be written as it sounds', () => {
  const all = [
    'Training was held.',
    'Travelling takes long.',
    'Oversight of female managers and management.',
  ];
  const index = indexWords(
    all.map(
      (text) =>
        ({ ...passages[0], text, sentences: [{ start: 0, end: text.length }] }) as (typeof passages)[0],
    ),
    { acronyms: [], names: [] },
  );
  for (const [typed, meant] of [
    ['travling', 'travelling'],
    ['managment oversite', 'management oversight'],
    ['femail staff', 'female staff'],
  ])
    expect(putRight(typed ?? '', index)).toBe(meant);
});

test('a topic of one word is read in the word that the report has for it', () => {
  const index = indexWords(passages, { acronyms: [], names: [] });
  expect(readable(understand('jail', index))).toBe('prison');
  expect(readable(understand('is it like jail there', index))).toContain('jail');
});

test('a word that an object of the language has is a word like any other', () => {
  for (const word of ['constructor', 'toString', 'hasOwnProperty', '__proto__']) {
    expect(typeof stemOf(word.toLowerCase())).toBe('string');
    expect(() => first(word)).not.toThrow();
  }
});
