import type { Span } from '../source/span.ts';
import { type Asked, askedFor } from './asked.ts';
import { isEnglish } from './english.ts';
import { runsSpelling } from './initials.ts';
import { kindredOf } from './kindred.ts';
import { plainly, preambleOf } from './plainly.ts';
import { isFrameWord, isStopWord } from './stop-words.ts';
import { type Term, termsOf } from './terms.ts';
import { meantBy } from './typing-errors.ts';
import { type WordIndex, weightOf } from './word-index.ts';

/** How a need was understood. */
export type Met =
  | 'as typed'
  | 'kindred word'
  | 'same family'
  | 'typing error'
  | 'short form'
  | 'long form'
  | 'unknown';

/** One word of a question that a passage should meet, in any of the ways that it may be written. */
export interface Need {
  readonly word: string;
  /** Where it stands in what was typed. */
  readonly span: Span;
  /** Each is a set of stems of which all must stand in the passage, with its worth between 0 and 1. */
  readonly ways: readonly Way[];
  /** How telling it is among the needs. */
  readonly weight: number;
  readonly met: Met;
  /** What it is read as, where that is other than what was typed. */
  readonly readAs: string | null;
}

export interface Way {
  readonly stems: readonly string[];
  readonly worth: number;
}

/** What was typed, as it is understood. */
export interface Question {
  readonly text: string;
  readonly needs: readonly Need[];
  readonly asked: Asked;
}

/** Longest question that is read, in UTF-16 units, and the most words of it that are weighed. */
const limits = { text: 1000, needs: 40 };

/** A word that frames the question, or names what all is about, counts for this share of its weight. */
const share = { frame: 0.25, name: 0.3 };

/** What a word met in another form is worth. */
const worths = { long: 0.9, initials: 0.85, slip: 0.8, family: 0.7, kindred: 0.5 };

/** Understands a question by the words of a collection. */
export function understand(typed: string, index: WordIndex): Question {
  const text = typed.slice(0, limits.text);
  const start = preambleOf(text);
  const terms = termsOf(text).filter(({ span }) => span.start >= start);
  const content = terms.filter(({ word }) => !isStopWord(word) && word !== '%');
  // A question of nothing but framing is about these words after all.
  const telling = content.some(({ word }) => !isFrameWord(word));
  const needs = content
    .slice(0, limits.needs)
    .map((term) => needOf(term, text.slice(term.span.start, term.span.end), index, telling));
  const read = needs.length > 1 ? needs : needs.map((need) => inWordsOfReport(need, index));
  return { text, needs: joinLongForms(read, index), asked: askedFor(text) };
}

function needOf(term: Term, text: string, index: WordIndex, telling: boolean): Need {
  const { word, stem, span } = term;
  const factor = (telling && isFrameWord(word) ? share.frame : 1) * (index.names.has(stem) ? share.name : 1);
  const need = (ways: readonly Way[], met: Met, readAs: string | null = null): Need => {
    const [first] = ways;
    const known = index.postings.has(stem) || !first ? [stem] : first.stems;
    const weight = Math.max(...known.map((one) => weightOf(index, one)));
    return { word, span, ways, weight: weight * factor, met, readAs };
  };
  const long = (index.longForms.get(stem) ?? []).map((stems) => ({ stems, worth: worths.long }));
  const kindred = kindredOf(stem)
    .filter((other) => index.postings.has(other))
    .map((other) => ({ stems: [other], worth: worths.kindred }));
  if (index.postings.has(stem)) return need([{ stems: [stem], worth: 1 }, ...long, ...kindred], 'as typed');
  if (long.length > 0) return need(long, 'short form');
  // A common word is neither a short form nor a slip of the fingers, unless it is typed in capitals.
  const common = isEnglish(word);
  const spelled = common && !isCapitals(text) ? [] : runsSpelling(word, index);
  if (spelled.length > 0) {
    const ways = spelled.map(({ stems }) => ({ stems, worth: worths.initials }));
    return need(ways, 'short form', spelled[0]?.text ?? null);
  }
  if (kindred.length > 0) return need(kindred, 'kindred word');
  const meant = common ? [] : meantBy(word, [...index.vocabulary.keys()]);
  const stems = new Set(meant.map((known) => index.vocabulary.get(known) ?? known));
  if (stems.size > 0) {
    const ways = [...stems].map((one) => ({ stems: [one], worth: worths.slip }));
    return need(ways, 'typing error', stems.size === 1 ? (meant[0] ?? null) : null);
  }
  const kin = [...index.vocabulary].flatMap(([known, other]) => (isFamily(word, known) ? other : []));
  const family = [...new Set(kin)];
  return family.length > 0
    ? need(
        family.map((other) => ({ stems: [other], worth: worths.family })),
        'same family',
      )
    : need([], 'unknown');
}

/** A topic of one word that the report calls otherwise is read in the report's word: "accommodation" for "housing". */
function inWordsOfReport(need: Need, index: WordIndex): Need {
  if (need.met !== 'kindred word') return need;
  const places = (stem: string | undefined) => index.postings.get(stem ?? '')?.length ?? 0;
  const [most] = need.ways.map(({ stems }) => stems[0]).sort((a, b) => places(b) - places(a));
  const written = [...index.vocabulary].find(([, stem]) => stem === most)?.[0] ?? null;
  return { ...need, readAs: written };
}

/** "Receptionist" and "reception", "criminality" and "criminal": six letters or more are the same, few others. */
function isFamily(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  return same >= 6 && same >= shorter - 1 && Math.max(a.length, b.length) - same <= 4;
}

function isCapitals(text: string): boolean {
  return text.length > 1 && /^[\p{Lu}\p{N}]+s?$/u.test(text);
}

/** Lets a long form in the question be met by its short form in a passage. */
function joinLongForms(needs: readonly Need[], index: WordIndex): Need[] {
  const joined = [...needs];
  for (let start = 0; start < joined.length; start++) {
    for (let end = Math.min(joined.length, start + 8); end > start + 1; end--) {
      const key = joined.slice(start, end).map((need) => need.ways[0]?.stems[0] ?? '');
      const short = index.shortForms.get(key.join(' '));
      if (short === undefined) continue;
      for (let at = start; at < end; at++) {
        const need = joined[at];
        if (need)
          joined[at] = { ...need, ways: [...need.ways, { stems: [short], worth: 0.9 }], met: 'long form' };
      }
      break;
    }
  }
  return joined;
}

/** A question as the reader is given it: without manners, errors put right, short forms that the text lacks written out. */
export function readable({ text, needs }: Question): string {
  let [read, last] = ['', 0];
  for (const { span, readAs } of needs) {
    if (readAs === null) continue;
    read += text.slice(last, span.start) + readAs;
    last = span.end;
  }
  return plainly(read + text.slice(last));
}
