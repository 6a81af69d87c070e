import { type Claim, claimsIn, numbersIn } from '../knowledge/answer/claims.ts';
import { figuresOf } from '../knowledge/answer/figures.ts';
import { mentionedRating, ratingScale } from '../knowledge/answer/mentions.ts';
import { questionOf } from '../knowledge/answer/question.ts';
import { checkQuote } from '../knowledge/answer/quote.ts';
import type { Library } from '../knowledge/library.ts';
import type { Figure } from '../knowledge/report/report.ts';
import type { Span } from '../knowledge/source/span.ts';
import { answer } from './answer.ts';
import { quoteOf } from './cited.ts';
import { fold } from './line.ts';
import { verdictMessage } from './quote.ts';
import type { Quote, Reply } from './reply.ts';

/** What a message may ask at once: more is not looked at, and the reply says so. */
const most = { claims: 8, shownWords: 140 };

/** What the report has to say to one claim. */
interface Judgement {
  /** In the bot's own words. */
  readonly words: string;
  /** Where the report says it, or says otherwise; null when it says nothing. */
  readonly span: Span | null;
  /** Words in it to point out. */
  readonly marks?: readonly Span[];
}

/** Tells whether the report says what a claim says in its own words, from the typed facts and the passages. */
async function judgeStatement(text: string, library: Library): Promise<Judgement> {
  return (
    (await judgeRating(text, library)) ??
    (await judgeNumbers(text, library)) ?? { words: 'Not in the report.', span: null }
  );
}

/** A claim that something was rated so and so; null when it is none that the typed facts settle. */
async function judgeRating(text: string, library: Library): Promise<Judgement | null> {
  const loaded = library.main;
  const rating = mentionedRating(questionOf(text), loaded);
  if (rating === null) return null;
  const { facts } = await asked('ask', text, library);
  const [fact] = facts;
  const given = fact ? ratingScale(loaded).find((each) => same(each, fact.value)) : undefined;
  if (!fact || given === undefined) return null;
  const says = `the report rates ${fact.label} ${fact.value}.`;
  const { start, end } = fact.citation;
  return { words: same(given, rating) ? `Right: ${says}` : `Contradicted: ${says}`, span: { start, end } };
}

/** A claim with numbers, beside the sentences in which the report counts the same; null when there is none. */
async function judgeNumbers(text: string, library: Library): Promise<Judgement | null> {
  const loaded = library.main;
  const claimed = numbersIn(text);
  if (claimed.length === 0) return null;
  // The numbers themselves may be wrong: what they count is looked for without them.
  const counted = text.replace(/\p{N}[\p{N},.]*\s*%?/gu, ' ');
  const { excerpts } = await asked('figure', counted, library);
  const sentences = excerpts.map(({ text: sentence, citation: { start, end } }) => {
    const figures = figuresOf({ start, end }, loaded);
    return { span: { start, end }, figures, numbers: [...numbersIn(sentence), ...figures.flatMap(valuesOf)] };
  });
  const right = sentences.find(({ numbers }) => claimed.every((number) => numbers.includes(number)));
  if (right) return { words: 'The report has these figures.', span: right.span };
  const [first] = sentences;
  if (!first) return null;
  const own = first.figures.map((figure) => fold(figure.text));
  return {
    words: `Contradicted: the report’s own ${own.length === 1 ? 'figure is' : 'figures are'} ${own.join(', ')}.`,
    span: first.span,
    marks: first.figures.map(({ span }) => span),
  };
}

const valuesOf = ({ value, of }: Figure): number[] => (of === undefined ? [value] : [value, of]);

/** Asks a command; white space before a colon keeps words from being read as the name of an option. */
function asked(name: string, words: string, library: Library): Promise<Reply> {
  return answer(`/${name} ${words.replace(/(\w):/g, '$1 :')}`, library);
}

const same = (a: string, b: string): boolean => fold(a).toLowerCase() === fold(b).toLowerCase();

async function judge({ text, isQuotation }: Claim, library: Library): Promise<Judgement> {
  const verdict = checkQuote(text, library.main);
  if (verdict.kind === 'absent' || (verdict.kind === 'joined' && !isQuotation)) {
    return isQuotation ? { words: 'Not in the report.', span: null } : judgeStatement(text, library);
  }
  const [span = null] = verdict.places;
  const words = verdict.kind === 'verbatim' ? 'Verbatim.' : verdictMessage(verdict);
  return {
    words,
    span,
    ...(verdict.kind === 'close' ? { marks: verdict.changes.flatMap((change) => change.span ?? []) } : {}),
  };
}

const shortened = (text: string): string =>
  text.length <= most.shownWords ? text : `${text.slice(0, most.shownWords).replace(/\s\S*$/, '')} …`;

/**
 * Checks what a message says of the report: for each quotation, and each sentence with a number or a rating,
 * whether the report has it verbatim, otherwise, with other figures, or not at all.
 */
export async function check(message: string, library: Library): Promise<Reply> {
  const loaded = library.main;
  const claims = claimsIn(message, loaded);
  const [first] = claims;
  const common = { command: 'check', title: 'Checked against the report' };
  if (!first) {
    return {
      ...common,
      status: 'invalid',
      line: '/quote',
      facts: [],
      excerpts: [],
      message: 'This message has no words to check.',
    };
  }
  const judged = await Promise.all(
    claims.slice(0, most.claims).map(async (claim) => ({ claim, judgement: await judge(claim, library) })),
  );
  const left = claims.length - judged.length;
  return {
    ...common,
    status: 'answered',
    line: `/quote ${fold(first.text)}`,
    facts: [],
    excerpts: judged.flatMap(({ judgement: { span, marks = [] } }, index): Quote[] => {
      if (span === null) return [];
      const inside = marks.filter(({ start, end }) => span.start <= start && end <= span.end);
      return [
        quoteOf(loaded, span, {
          label: `To ${index + 1}`,
          ...(inside.length > 0 ? { marks: [...inside] } : {}),
        }),
      ];
    }),
    message: [
      ...judged.map(
        ({ claim, judgement }, index) => `${index + 1}. “${shortened(claim.text)}”: ${judgement.words}`,
      ),
      ...(left > 0 ? [`${left} more were not looked at.`] : []),
    ].join('\n'),
  };
}
