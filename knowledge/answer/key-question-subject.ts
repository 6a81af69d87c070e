import type { Loaded } from '../library.ts';
import type { KeyQuestion, Standard } from '../report/report.ts';
import { mentionedStandards } from './mentions.ts';
import { type Question, stemsOf } from './question.ts';
import { isNumberWord } from './spelling.ts';
import { standardKey } from './standards.ts';

/** Words of the field that mean the same in a key question, by stem: asking for one asks for the others. */
const concepts: readonly (readonly string[])[] = [
  ['safe', 'safeti', 'safeguard', 'protect', 'public', 'victim', 'harm', 'risk', 'danger'],
  ['desist', 'reoffend', 'offend', 'crime', 'crimin', 'criminogen', 'straight'],
  ['engag', 'involv', 'complianc'],
];

/** Words that say how something was done or that a share is meant; they are no subject. */
const manner = stemsOf(
  'percentage percent proportion share rate cases case many enough properly sufficiently sufficient effectively ' +
    'effective well focused focus focusing focuses looked look looking satisfactory judged met yes score scored ' +
    'scores key question questions figure figures result results number kept keep keeping people other others work ' +
    'working considered adequately good supported support find found overall total whole reduce reducing reduction ' +
    'make makes making come comes came numbers percentages mark marks bit part row line table every each full set ' +
    'stage stages going go need needs',
);

/** What a question is about, by stems, besides standards that it names and words that say how or how much. */
export function subjectOf(question: Question, named: readonly Standard[]): string[] {
  const names = stemsOf(named.map(({ name }) => name).join(' '));
  return question.stems.filter(
    (stem) => !manner.has(stem) && !/^\d/.test(stem) && !isNumberWord(stem) && !names.has(stem),
  );
}

/** True when a key question speaks of it, in this word or in one of the same meaning. */
export function meets(stem: string, { question }: KeyQuestion): boolean {
  const own = stemsOf(question);
  if (own.has(stem)) return true;
  return concepts.some((concept) => concept.includes(stem) && concept.some((other) => own.has(other)));
}

/** The key questions of every standard on what the question speaks of in words of the field: desistance, safety. */
export function onSameConcept(question: Question, items: readonly KeyQuestion[]): KeyQuestion[] {
  const spoken = question.stems.filter((stem) => concepts.some((concept) => concept.includes(stem)));
  const met = items.filter((item) => spoken.some((stem) => meets(stem, item)));
  return met.length < items.length ? met : [];
}

/** The one standard that a question names, with its key questions in order; null for none or several. */
export function oneStandard(
  question: Question,
  loaded: Loaded,
): { readonly standard: Standard; readonly items: readonly KeyQuestion[] } | null {
  const [standard, second] = mentionedStandards(question, loaded);
  if (!standard || second) return null;
  const items = loaded.report.keyQuestions.filter((item) => item.standard === standardKey(standard));
  return items.length === 0 ? null : { standard, items };
}

/** The key question of the one standard named that meets most of the subject; null when other words are left over. */
export function keyQuestionMeant(
  question: Question,
  loaded: Loaded,
): { readonly standard: Standard; readonly item: KeyQuestion } | null {
  const one = oneStandard(question, loaded);
  if (!one) return null;
  const subject = subjectOf(question, [one.standard]);
  const scored = one.items
    .map((item) => ({ item, met: subject.filter((stem) => meets(stem, item)).length }))
    .sort((a, b) => b.met - a.met);
  const [best, next] = scored;
  if (!best || best.met === 0 || best.met === next?.met) return null;
  if (subject.length - best.met > (best.met > 1 ? 1 : 0)) return null;
  return { standard: one.standard, item: best.item };
}
