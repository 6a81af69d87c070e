import { anybody, holdsWhatIsAsked } from '../knowledge/answer/asked-there.ts';
import { figuresOf, isShare } from '../knowledge/answer/figures.ts';
import { keyQuestionAt, keyQuestionFact, otherPercent } from '../knowledge/answer/key-question-facts.ts';
import { nearestFirst } from '../knowledge/answer/nearest-figures.ts';
import { otherShare } from '../knowledge/answer/other-share.ts';
import { withoutYears, yearsIn } from '../knowledge/answer/other-year.ts';
import { asksNumber, asksWhy, type Question, stemsOf, thingsCounted } from '../knowledge/answer/question.ts';
import type { Loaded } from '../knowledge/library.ts';
import type { Figure } from '../knowledge/report/report.ts';
import type { Found, Judged } from '../knowledge/search/search.ts';
import { holds, type Span } from '../knowledge/source/span.ts';
import { factOf, quoteOf } from './cited.ts';
import type { Asked } from './command.ts';
import { withFacts } from './figure.ts';
import { marksWithin, notFoundNear } from './not-found.ts';
import { unitsOf } from './paging.ts';
import type { Fact, Next, Quote, Reply } from './reply.ts';

/** Answers a question by the passages that do, or shows the nearest where none does. */
export async function fromPassages(typed: string, question: Question, asked: Asked): Promise<Reply> {
  const loaded = asked.library.main;
  const asIs = await loaded.search.find(typed, { as: 'question' });
  const otherwise = asIs.answers ? null : await atAnotherTime(typed, question, loaded);
  const judged = otherwise?.judged ?? asIs;
  const [best] = judged.found;
  const keyQuestion = best && keyQuestionAt(best.span, loaded);
  if (!judged.answers || !best || !holdsWhatIsAsked(question, best, loaded)) {
    return notFoundNear('ask', asked.line, {
      message: 'The report does not say.',
      found: judged.found,
      loaded,
    });
  }
  const excerpts = fitting(
    judged.found.map((found) => quoteOf(loaded, found.span, marksWithin(found.marks, found.span))),
  );
  const standard = loaded.report.blocks[best.block]?.standard ?? undefined;
  const message =
    otherwise?.message ??
    (keyQuestion ? otherPercent(question, keyQuestion) : otherShare(question, best, loaded));
  const facts = keyQuestion
    ? [factOf(loaded, keyQuestionFact(keyQuestion, loaded))]
    : asksNumber(question) && !asksWhy(question)
      ? countedFacts(best, question, loaded)
      : [];
  return {
    command: 'ask',
    line: asked.line,
    status: 'answered',
    title: 'The report says',
    facts,
    excerpts,
    ...(message ? { message } : {}),
    next: nextOf(standard),
  };
}

/** "Why did it end in 2021?", where the report tells of it in another year. */
async function atAnotherTime(
  typed: string,
  question: Question,
  loaded: Loaded,
): Promise<{ readonly judged: Judged; readonly message: string } | null> {
  const asked = yearsIn(typed);
  if (asked.length === 0 || !asksWhy(question)) return null;
  const judged = await loaded.search.find(withoutYears(typed), { as: 'question' });
  const [best] = judged.found;
  const told = best ? yearsIn(loaded.source.text.slice(best.span.start, best.span.end)) : [];
  if (!judged.answers || told.length === 0 || asked.some((one) => told.includes(one))) return null;
  return { judged, message: `Year here: ${told.join(', ')}. Asked: ${asked.join(', ')}.` };
}

/** The figures of the sentence that meets the question best, or most of its words, which count what it names. */
function countedFacts(
  { block, span, best: sentence, marks }: Found,
  question: Question,
  loaded: Loaded,
): Fact[] {
  const sentences = (loaded.report.blocks[block]?.sentences ?? []).filter((one) => holds(span, one));
  const met = (sentence: Span) => {
    const words = marks.filter((mark) => holds(sentence, mark));
    return new Set(words.map(({ start, end }) => loaded.source.text.slice(start, end).toLowerCase())).size;
  };
  const most = Math.max(0, ...sentences.map(met));
  const inBest = holds(span, sentence) ? figuresOf(sentence, loaded) : [];
  const figures =
    inBest.length > 0
      ? inBest
      : sentences.filter((one) => met(one) === most).flatMap((one) => figuresOf(one, loaded));
  const told = question.stems.filter((stem) => !anybody.has(stem));
  const named = thingsCounted(question)?.filter((stem) => !anybody.has(stem)) ?? [];
  const things = named.length > 0 ? named : told;
  const shared = (figure: Figure) => {
    const { start, end } = figure.sentenceSpan;
    const said = stemsOf(loaded.source.text.slice(start, end));
    if (isShare(figure)) return question.stems.filter((stem) => said.has(stem)).length;
    // A number of things is an answer only for these things, and only when all that is asked is spoken of there.
    const counted = stemsOf(figure.unit);
    const isOfThem = things.some((stem) => counted.has(stem));
    return isOfThem && told.every((stem) => said.has(stem)) ? told.length : 0;
  };
  const best = Math.max(0, ...figures.map(shared));
  const meant = best === 0 ? [] : figures.filter((figure) => shared(figure) === best);
  const inOrder = nearestFirst(meant, marks, loaded);
  return [...withFacts({ sentence: span, figures: inOrder }, loaded).facts];
}

/** As many of the best excerpts as one message takes: at most five, at least one. */
export function fitting(quotes: readonly Quote[]): Quote[] {
  let used = 0;
  return quotes.filter((quote, index) => {
    used += unitsOf(quote);
    return index === 0 || (index < 5 && used <= 2600);
  });
}

/** Where to go on from what is about a standard, or about none. */
export function nextOf(standard: string | undefined): Next[] {
  if (standard === undefined) return [{ label: 'Overview', line: '/overview' }];
  return [
    { label: 'Rating', line: `/rating ${standard}` },
    { label: 'Findings', line: `/finding standard:${standard}` },
  ];
}
