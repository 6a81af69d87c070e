import type { Loaded } from '../library.ts';
import type { KeyQuestion, Standard } from '../report/report.ts';
import { keyQuestionsOf } from './key-question-facts.ts';
import { mentionedStandards } from './mentions.ts';
import { type Question, stemsOf } from './question.ts';
import { isNumberWord } from './spelling.ts';
import { standardKey } from './standards.ts';

/** Words of the field that mean the same in a key question, by stem: asking for one asks for the others. */
const concepts: readonly (readonly string[])[] = [
  ['safe', 'safeti', 'protect', 'public', 'victim', 'harm', 'risk'],
  ['desist', 'reoffend', 'offend', 'criminogen'],
  ['engag', 'involv', 'complianc'],
];

/** Words that say how something was done or that a share is meant; they are no subject. */
const manner = stemsOf(
  'percentage percent proportion share rate cases case many enough properly sufficiently sufficient effectively ' +
    'effective well focused focus focusing focuses looked look looking satisfactory judged met yes score scored ' +
    'scores key question questions figure figures result results number numbers percentages kept keep keeping ' +
    'people folk folks ppl others work working considered adequately good supported support find found overall total whole reduce ' +
    'reducing reduction make makes making come comes came mark marks row table every each stage stages',
);

/** True for a word of the field on which key questions are asked: safety, desistance, engagement. */
export function isSubjectOfKeyQuestions(stem: string): boolean {
  return concepts.some((concept) => concept.includes(stem));
}

/** What a question is about, by stems, besides standards that it names and words that say how or how much. */
export function subjectOf(question: Question, named: readonly Standard[]): string[] {
  const names = stemsOf(named.map(({ name }) => name).join(' '));
  return question.stems.filter(
    (stem) => !manner.has(stem) && !/^\d/.test(stem) && !isNumberWord(stem) && !names.has(stem),
  );
}

/** True when a key question holds the word. */
export function holdsWord(stem: string, { question }: KeyQuestion): boolean {
  return stemsOf(question).has(stem);
}

/** True when a key question speaks of it, in this word or in one of the same meaning. */
function meets(stem: string, item: KeyQuestion): boolean {
  return (
    holdsWord(stem, item) ||
    concepts.some((concept) => concept.includes(stem) && concept.some((other) => holdsWord(other, item)))
  );
}

/**
 * The key questions on what the question speaks of in words of the field: desistance, safety. None where it speaks of
 * more than that and of words in `framing`: "where was public transport worst?"
 */
export function onSameConcept(
  question: Question,
  items: readonly KeyQuestion[],
  framing: ReadonlySet<string>,
  loaded: Loaded,
): KeyQuestion[] {
  const subject = subjectOf(question, mentionedStandards(question, loaded)).filter(
    (stem) => !framing.has(stem),
  );
  const spoken = subject.filter((stem) => concepts.some((concept) => concept.includes(stem)));
  if (spoken.length < subject.length) return [];
  const met = items.filter((item) => spoken.some((stem) => meets(stem, item)));
  return met.length < items.length ? met : [];
}

/** The key questions of the standards, or of the part, that the question names. */
export function keyQuestionsNamed(question: Question, loaded: Loaded): KeyQuestion[] {
  const { keyQuestions, standards } = loaded.report;
  const inPart = standards.filter(
    ({ part }) => part !== null && [...stemsOf(part)].every((stem) => question.stems.includes(stem)),
  );
  const named = inPart.length > 0 ? inPart : mentionedStandards(question, loaded);
  const keys = new Set(named.map(standardKey));
  return keyQuestions.filter(({ standard }) => keys.has(standard));
}

/** The one standard that a question names, with its key questions in order; null for none or several. */
export function oneStandard(
  question: Question,
  loaded: Loaded,
): { readonly standard: Standard; readonly items: readonly KeyQuestion[] } | null {
  const [standard, second] = mentionedStandards(question, loaded);
  if (!standard || second) return null;
  const items = keyQuestionsOf(standard, loaded);
  return items.length === 0 ? null : { standard, items };
}

/** A key question that is meant, and the words of its subject. */
export interface Meant {
  readonly standard: Standard;
  readonly item: KeyQuestion;
  readonly subject: readonly string[];
}

/** The key question of the one standard named that meets most of the subject; null when other words are left over. */
export function keyQuestionMeant(question: Question, loaded: Loaded): Meant | null {
  const one = oneStandard(question, loaded);
  if (!one) return null;
  const subject = subjectOf(question, [one.standard]);
  const scored = one.items
    .map((item) => ({ item, met: subject.filter((stem) => meets(stem, item)).length }))
    .sort((a, b) => b.met - a.met);
  const [best, next] = scored;
  if (!best || best.met === 0 || best.met === next?.met) return null;
  if (subject.length - best.met > (best.met > 1 ? 1 : 0)) return null;
  return { standard: one.standard, item: best.item, subject };
}
