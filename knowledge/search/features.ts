import { holdsKind } from './held.ts';
import type { Passage } from './passage.ts';
import type { Question } from './question.ts';
import type { ReaderEvidence } from './reader-evidence.ts';
import type { WordEvidence } from './word-evidence.ts';

/** What is known of one passage for one question, each number between -1 and 1. */
export interface Features {
  readonly words: number;
  readonly cover: number;
  readonly sentence: number;
  readonly near: number;
  /** 1 when the best sentence holds a thing of the kind asked for, -1 when it holds none, 0 when none is asked. */
  readonly kind: number;
  /** 1 when the passage leans as the question does, -1 when it leans the other way. */
  readonly leaning: number;
  /** 1 when a rating is asked for and this states one. */
  readonly rating: number;
  /** 1 when this is a recommendation and one is asked for, -1 when it is and none is. */
  readonly advice: number;
  /** 1 for a line of a table of percentages when a number is asked for, -1 when none is. */
  readonly table: number;
  /** 1 for front matter and footnotes, which seldom answer. */
  readonly margin: number;
  /** 1 for what every report of its kind says alike: the statement of a standard, how a rating is made. */
  readonly statement: number;
  /** 1 for a few words that are no sentence. */
  readonly fragment: number;
  readonly meaning: number;
  readonly meaningSentence: number;
  /** Of the second best sentence; of the best where there is one only. */
  readonly meaningSecond: number;
  /** How well the least met of the weighty words is met. */
  readonly least: number;
  readonly low: number;
  /** How near the question is to the nearest one that this passage answered before. */
  readonly precedent: number;
  /** The share of the questions nearest to this one that this passage answered before. */
  readonly precedents: number;
}

/** Puts what words and reader tell into figures. */
export function featuresOf(
  question: Question,
  passage: Passage,
  words: WordEvidence,
  reader: ReaderEvidence | null,
  before: { readonly precedent: number; readonly precedents: number },
): Features {
  const { kind, leaning } = question.asked;
  const sentence = passage.sentences[reader ? reader.best : words.best];
  const said = sentence ? passage.text.slice(sentence.start, sentence.end) : passage.text;
  const lean = leaningOf(passage);
  const is = (holds: boolean, asked: boolean) => (holds ? (asked ? 1 : -1) : 0);
  return {
    words: words.words,
    cover: words.cover,
    sentence: words.sentence,
    near: words.near,
    kind: kind === null ? 0 : holdsKind(said, kind, question.text) ? 1 : -1,
    leaning: leaning === null || lean === null ? 0 : leaning === lean ? 1 : -1,
    rating: is(passage.kind === 'rating', kind === 'rating'),
    advice: is(passage.kind === 'recommendation', kind === 'advice'),
    table: is(passage.kind === 'key question' || passage.kind === 'row', kind === 'number'),
    margin: passage.kind === 'front matter' || passage.kind === 'footnote' ? 1 : 0,
    statement: passage.kind === 'statement' ? 1 : 0,
    fragment: isFragment(passage) ? 1 : 0,
    meaning: reader?.whole ?? 0,
    meaningSentence: reader?.sentence ?? 0,
    meaningSecond: reader?.second ?? 0,
    least: reader?.leastInBest ?? 0,
    low: reader?.low ?? 0,
    ...before,
  };
}

function leaningOf({ finding, group }: Passage): 'good' | 'poor' | null {
  if (finding === 'strength' || /strength|works? well|good practice/i.test(group)) return 'good';
  if (finding === 'area for improvement' || /improve|weakness/i.test(group)) return 'poor';
  return null;
}

function isFragment({ kind, text }: Passage): boolean {
  return (kind === 'paragraph' || kind === 'front matter') && text.trim().split(/\s+/).length < 7;
}
