import type { Loaded } from '../library.ts';
import type { Standard } from '../report/report.ts';
import { holds, type Span } from '../source/span.ts';
import { mentionedRating, mentionedStandards } from './mentions.ts';
import { resolveName } from './names.ts';
import { asksShare, asksWhy, type Question } from './question.ts';
import { standardKey, standardNames, standardTitle } from './standards.ts';
import type { FactAnswer, Solver, Stated } from './stated.ts';

const ratingAsked =
  /\brat(?:ed|ings?|e)\b|\bgrad(?:ed|ings?)\b|\b(?:what|which) grade\b|\bgrade (?:for|of)\b|\bjudge?ments?\b|\bjudged\b|\bverdict\b|\bhow (?:good|bad|well) (?:is|was|were|are|did)\b|\bhow did\b.*\bdo\b/;
const overallAsked =
  /\boverall\b|\bout of\b|\bwhole\b|\bin total\b|\bfinal (?:rating|score|grade)\b|\b(?:the|its|their) score\b|\bscore of\b/;

/** Every rating question: of a standard, of all, overall, the score, and those with a wrong premise. */
export const solveRatings: Solver = (question, loaded) =>
  notRated(question, loaded) ??
  whichAreRated(question, loaded) ??
  ofStandards(question, loaded) ??
  overall(question, loaded);

/** The rating of a standard where it is stated, its own section first. */
export function ratingOf(standard: Standard): Stated[] {
  const [span] = standard.ratingSpans;
  return span && standard.rating !== null
    ? [{ label: standardTitle(standard), span, value: standard.rating }]
    : [];
}

/** The overall rating and the score, where the report gives them. */
export function overallFacts({ report }: Loaded): Stated[] {
  const facts: Stated[] = [];
  if (report.overallRating) facts.push({ label: 'Overall rating', ...report.overallRating });
  if (report.score) facts.push({ label: 'Score', span: report.score.span });
  return facts;
}

/** The sentences of running text that state the overall rating. */
export function overallSentences({ report, source }: Loaded): Span[] {
  const rating = report.overallRating?.value.toLowerCase();
  if (rating === undefined) return [];
  return report.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'bullet')
    .flatMap(({ sentences }) => sentences)
    .filter(({ start, end }) => {
      const sentence = source.text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
      return sentence.includes(rating) && /\boverall\b/.test(sentence);
    });
}

/** A rating asked of a number that no standard has, or of something that the report never names. */
function notRated(question: Question, loaded: Loaded): FactAnswer | null {
  const { standards } = loaded.report;
  if (standards.length === 0 || !ratingAsked.test(question.text)) return null;
  const numbers = question.words.filter((word) => /^\d+\.\d+$/.test(word));
  const known = mentionedStandards(question, loaded);
  const text = loaded.source.text.toLowerCase();
  const strange = question.stems.filter((stem) => !framing.test(stem));
  const isElsewhere = strange.length > 0 && strange.every((stem) => !text.includes(stem));
  const isMissingNumber = numbers.length > 0 && known.length === 0;
  if (known.length > 0 || (!isElsewhere && !isMissingNumber)) return null;
  const names = standards.map(standardTitle).join(', ');
  return {
    title: 'Not rated',
    facts: [],
    excerpts: [],
    missing: `The report gives no such rating. It rates ${names}.`,
  };
}

/** Stems of words that ask for a rating and name nothing. */
const framing =
  /^(?:rate|grade|score|judg|judgement|verdict|overal|mark|standard|good|bad|well|outstand|inadequ|requir|improv)$/;

/** "Which standards require improvement?", "how many were inadequate?" */
function whichAreRated(question: Question, loaded: Loaded): FactAnswer | null {
  const { standards } = loaded.report;
  const asked = mentionedRating(question, loaded);
  const aboutAll = /\b(?:which|what|how many|list|any|all|every|name)\b/.test(question.text);
  const aboutStandards =
    /\b(?:standards?|areas?|domains?|categor(?:y|ies)|ones?|parts?|ratings?|rated)\b/.test(question.text);
  const one = mentionedStandards(question, loaded);
  if (!aboutAll || !aboutStandards || one.length > 0 || standards.length === 0 || asksWhy(question))
    return null;
  if (asked === null) {
    const all = /\b(?:all|list|every|each|what (?:are|were)) (?:of )?(?:the )?(?:standards?|ratings)\b/.test(
      question.text,
    );
    if (!all) return null;
    return {
      title: 'Ratings',
      facts: standards.flatMap(ratingOf),
      excerpts: standards.flatMap((each) => tableRow(each, loaded)),
    };
  }
  if (/\boverall\b/.test(question.text)) return null;
  const met = standards.filter(({ rating }) => rating?.toLowerCase() === asked.toLowerCase());
  if (met.length > 0) {
    return {
      title: `Standards rated ${asked}`,
      facts: met.flatMap(ratingOf),
      excerpts: met.flatMap((standard) => tableRow(standard, loaded)),
      message: `${met.length} of ${standards.length} standards: ${asked}.`,
      rating: asked,
    };
  }
  return {
    title: `No standard is rated ${asked}`,
    facts: standards.flatMap(ratingOf),
    excerpts: [],
    message: `No standard of this report is rated ${asked}. These are its ratings.`,
  };
}

/** One standard's rating, asked for or taken for another than it is. */
function ofStandards(question: Question, loaded: Loaded): FactAnswer | null {
  const standards = mentionedStandards(question, loaded);
  const asked = mentionedRating(question, loaded);
  const [standard] = standards;
  const bare = standard !== undefined && question.words.length <= 4 && isNameOf(question, loaded);
  if (!standard || (asked === null && !bare && !ratingAsked.test(question.text))) return null;
  if (/\boverall\b/.test(question.text) && asked === null) return null;
  const facts = standards.flatMap(ratingOf);
  if (facts.length === 0) return null;
  const wrong =
    asked === null ? [] : standards.filter(({ rating }) => rating !== null && !sameRating(rating, asked));
  if (wrong.length > 0 && asked !== null && speaksOfRating(question)) {
    return {
      title: standardTitle(standard),
      facts,
      excerpts: basis(standard, loaded),
      message: wrong.map(({ name, rating }) => `${name}: ${rating}. Asked: ${asked}.`).join(' '),
      standard: standardKey(standard),
      ...(standard.rating === null ? {} : { rating: standard.rating }),
    };
  }
  if (asksWhy(question) || (asksShare(question) && !ratingAsked.test(question.text))) return null;
  if (/\bhow (?:is|are|was|were) (?:the )?ratings?\b/.test(question.text)) return null;
  return {
    title: standards.map(standardTitle).join(', '),
    facts,
    excerpts: basis(standard, loaded),
    standard: standardKey(standard),
    ...(standard.rating === null ? {} : { rating: standard.rating }),
  };
}

/** True when nothing but a standard's name or number was typed. */
function isNameOf(question: Question, loaded: Loaded): boolean {
  const resolved = resolveName(question.text, standardNames(loaded));
  return resolved.kind === 'found' && resolved.exact;
}

/** True unless the rating's word stands beside something else that is meant ("inadequate training"). */
function speaksOfRating({ text }: Question): boolean {
  return !/\b(?:inadequate|outstanding|good)\s+(?:training|support|staff|levels?|plans?|practice|work|cases?)\b/.test(
    text,
  );
}

/** The row of the table of ratings that gives a standard's rating beside its name. */
function tableRow(standard: Standard, { report }: Loaded): Span[] {
  return standard.ratingSpans.flatMap((rating) => {
    const block = report.blocks.find(({ kind, span }) => kind === 'rating' && holds(span, rating));
    return block && block.span.end - block.span.start > rating.end - rating.start ? [block.span] : [];
  });
}

function basis(standard: Standard, loaded: Loaded): Span[] {
  return [
    ...[standard.statementSpan, standard.basisSpan].flatMap((span) => span ?? []),
    ...tableRow(standard, loaded),
  ];
}

/** The overall rating or the score, asked for or taken for another than it is. */
function overall(question: Question, loaded: Loaded): FactAnswer | null {
  const { report } = loaded;
  const facts = overallFacts(loaded);
  const [first] = facts;
  if (!first) return null;
  const answer: FactAnswer = {
    title: 'Overall rating',
    facts,
    excerpts: overallSentences(loaded),
    ...(report.overallRating ? { rating: report.overallRating.value } : {}),
  };
  const score = /(\d+)\s*(?:\/|out of)\s*(\d+)/.exec(question.text);
  const asked = mentionedRating(question, loaded);
  const given = report.overallRating?.value;
  if (report.score && score && Number(score[2]) === report.score.value.max) {
    const { achieved, max } = report.score.value;
    const scoreFirst = { ...answer, title: 'Score', facts: [...facts].reverse() };
    if (Number(score[1]) === achieved) return asksWhy(question) ? null : scoreFirst;
    return { ...scoreFirst, message: `Score: ${achieved}/${max}. Asked: ${score[1]}/${score[2]}.` };
  }
  const aboutWhole = overallAsked.test(question.text) || namesWhole(question, loaded);
  if (
    asked !== null &&
    given !== undefined &&
    aboutWhole &&
    speaksOfRating(question) &&
    !sameRating(given, asked)
  ) {
    return { ...answer, message: `Overall rating: ${given}. Asked: ${asked}.` };
  }
  if (asksWhy(question) || !aboutWhole || mentionedStandards(question, loaded).length > 0) return null;
  if (
    /\bscores?d?\b|\bpoints\b/.test(question.text) &&
    report.score &&
    !/\b(?:lowest|highest|best|worst|percent|per cent|question)/.test(question.text)
  ) {
    return { ...answer, title: 'Score', facts: [...facts].reverse() };
  }
  return ratingAsked.test(question.text) ? answer : null;
}

function sameRating(a: string, b: string): boolean {
  return a.toLowerCase().replace(/\W/g, '') === b.toLowerCase().replace(/\W/g, '');
}

/** True when nothing but the whole service that was inspected is spoken of. */
function namesWhole(question: Question, { report, meta }: Loaded): boolean {
  const own = [report.area?.value, report.title?.value, ...meta.names].join(' ').toLowerCase();
  const rest = question.words.filter(
    (word) =>
      !own.includes(word) &&
      !/^(?:what|was|is|the|how|did|why|were|it|they|pdu|service|area|unit|probation|this|overall|rated?|ratings?|scores?|scored|points|grade|get|got|given|of|for|a|an|as|by|inspectors?|inspection|report|good|outstanding|inadequate|requires?|improvement|judged|do|in|be|to)$/.test(
        word,
      ),
  );
  return rest.length === 0;
}
