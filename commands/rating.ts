import { solve } from '../knowledge/answer/facts.ts';
import { keyQuestionFact, keyQuestionsOf } from '../knowledge/answer/key-question-facts.ts';
import { mentionedStandards } from '../knowledge/answer/mentions.ts';
import { questionOf } from '../knowledge/answer/question.ts';
import { basisOf, overallFacts, overallSentences, ratingOf } from '../knowledge/answer/ratings.ts';
import { sectionKey } from '../knowledge/answer/sections.ts';
import { resolveRated, standardKey, standardTitle } from '../knowledge/answer/standards.ts';
import { speakingMostOf } from '../knowledge/answer/standards-rated.ts';
import { asksForReasons } from '../knowledge/answer/why-rated.ts';
import type { Loaded } from '../knowledge/library.ts';
import type { Standard } from '../knowledge/report/report.ts';
import { holds } from '../knowledge/source/span.ts';
import { factOf, quoteOf } from './cited.ts';
import type { Asked, Command, Definition } from './command.ts';
import { factReply } from './fact-reply.ts';
import { notFound } from './not-found.ts';
import { text } from './options.ts';
import type { Next, Reply } from './reply.ts';
import { shown } from './shown.ts';

const definition = {
  name: 'rating',
  description: 'The rating of a standard, with its key questions, or the overall rating',
  options: [
    {
      name: 'standard',
      description: 'A standard or part by name or number; none for the overall rating',
      type: 'text',
      completion: 'standard',
      schema: text,
    },
  ],
  examples: ['/rating {standard}', '/rating'],
} as const satisfies Definition;

export const rating: Command<typeof definition> = {
  definition,
  async run({ standard: typed }, asked) {
    const loaded = asked.library.main;
    if (
      typed === undefined ||
      /^(?:the )?(?:overall|whole|entire)(?: (?:rating|score|thing|pdu|unit|service|area|report))?$|^(?:the |its |their )?(?:total|final|full|headline) (?:score|rating|grade|mark)$/i.test(
        typed,
      )
    )
      return overall(asked);
    const resolved = resolveRated(typed, loaded);
    if (resolved.kind === 'found') {
      const note = shown(resolved, typed);
      return resolved.item.kind === 'standard'
        ? standardReply(resolved.item.standard, note, asked)
        : partReply(resolved.item.title, resolved.item.standards, note, asked);
    }
    const asQuestion =
      resolved.kind === 'missing'
        ? (inPlainWords(typed, asked) ?? (await spokenOfAsStandard(typed, asked)))
        : null;
    if (asQuestion) return asQuestion;
    const among =
      resolved.kind === 'ambiguous'
        ? resolved.items.flatMap((item) => (item.kind === 'standard' ? [item.standard] : []))
        : [];
    return noSuch(typed, among, asked);
  },
};

/** "services pls", "planning = good, right?": a rating asked for in plain words; null when none is told. */
function inPlainWords(typed: string, asked: Asked): Reply | null {
  const loaded = asked.library.main;
  const words = typed
    .replace(/[=:]+/g, ' is ')
    .replace(/[,\s]*\b(?:right|yes|yeah|no|pls|please)\b\W*$/i, '')
    .replace(/\s+/g, ' ');
  for (const question of [`the rating of ${words}`, words]) {
    const solved = solve(questionOf(loaded.search.putRight(question)), loaded);
    if (solved?.rating === undefined) continue;
    const standard = loaded.report.standards.find((other) => standardTitle(other) === solved.title);
    const isNamed = (one: Standard) => mentionedStandards(questionOf(words), loaded).includes(one);
    // What is put right, or asked why, is more than the standard's rating.
    return standard && solved.message === undefined && !asksForReasons(questionOf(words))
      ? standardReply(
          standard,
          shown({ name: standardTitle(standard), exact: isNamed(standard) }, typed),
          asked,
        )
      : factReply('rating', solved, asked);
  }
  return null;
}

/** "Checking up on progress": the one standard that speaks of it in its name or statement; null for none. */
export async function spokenOfAsStandard(typed: string, asked: Asked): Promise<Reply | null> {
  const { report, search } = asked.library.main;
  const standard = speakingMostOf(typed, asked.library.main);
  if (!standard) return null;
  const { answers, found } = await search.find(typed, {
    as: 'topic',
    only: (block) => report.blocks[block]?.kind === 'statement',
  });
  const best = answers ? found[0]?.span : undefined;
  const block = report.blocks.find(({ span }) => best && holds(span, best));
  if (block?.standard !== standardKey(standard)) return null;
  const title = standardTitle(standard);
  const message = `No standard is called “${typed}”. The passage that meets it best is in “${title}”.`;
  return standardReply(standard, { message }, asked);
}

function standardReply(standard: Standard, message: { message?: string }, { library, line }: Asked): Reply {
  const loaded = library.main;
  const key = standardKey(standard);
  const title = standardTitle(standard);
  const questions = keyQuestionsOf(standard, loaded);
  const facts = [...ratingOf(standard), ...questions.map((item) => keyQuestionFact(item, loaded))].map(
    (fact) => factOf(loaded, fact),
  );
  const excerpts = basisOf(standard, loaded).map((span) => quoteOf(loaded, span));
  if (facts.length === 0 && excerpts.length === 0) {
    return notFound('rating', line, {
      message: `The report names ${title} but gives it no rating.`,
      suggestions: ['/overview'],
    });
  }
  return {
    command: 'rating',
    line,
    status: 'answered',
    title,
    facts,
    excerpts,
    ...message,
    ...(standard.rating === null
      ? { message: `The report gives ${title} no rating.` }
      : { rating: standard.rating, chart: key }),
    next: furtherOn(standard, loaded),
  };
}

/** What one may want after a standard's rating. */
function furtherOn(standard: Standard, loaded: Loaded): Next[] {
  const key = standardKey(standard);
  const section = standard.section === null ? undefined : loaded.report.sections[standard.section];
  const hasFindings = loaded.report.findings.some((finding) => finding.standard === key);
  return [
    ...(hasFindings ? [{ label: 'Findings', line: `/finding standard:${key}` }] : []),
    ...(loaded.report.recommendations.length > 0
      ? [{ label: 'Recommendations', line: '/recommendation' }]
      : []),
    ...(section ? [{ label: 'Read the section', line: `/section ${sectionKey(section, loaded)}` }] : []),
  ];
}

function overall({ library, line }: Asked): Reply {
  const loaded = library.main;
  const facts = [...overallFacts(loaded), ...loaded.report.standards.flatMap(ratingOf)].map((fact) =>
    factOf(loaded, fact),
  );
  if (facts.length === 0)
    return notFound('rating', line, { message: 'This report gives no ratings.', suggestions: ['/overview'] });
  const given = loaded.report.overallRating?.value;
  return {
    command: 'rating',
    line,
    status: 'answered',
    title: 'Overall rating',
    facts,
    excerpts: overallSentences(loaded).map((span) => quoteOf(loaded, span)),
    chart: 'overall',
    ...(given === undefined ? {} : { rating: given }),
    next: [
      { label: 'Overview', line: '/overview' },
      ...(loaded.report.recommendations.length > 0
        ? [{ label: 'Recommendations', line: '/recommendation' }]
        : []),
    ],
  };
}

function partReply(
  title: string,
  standards: readonly Standard[],
  message: { message?: string },
  { library, line }: Asked,
): Reply {
  const loaded = library.main;
  const facts = standards.flatMap(ratingOf).map((fact) => factOf(loaded, fact));
  if (facts.length === 0)
    return notFound('rating', line, { message: `The report gives no ratings in “${title}”.` });
  return {
    command: 'rating',
    line,
    status: 'answered',
    title,
    facts,
    excerpts: [],
    ...message,
    next: standards
      .map((standard) => ({ label: standard.name, line: `/rating ${standardKey(standard)}` }))
      .slice(0, 5),
  };
}

function noSuch(typed: string, among: readonly Standard[], { library, line }: Asked): Reply {
  const { standards } = library.main.report;
  if (standards.length === 0)
    return notFound('rating', line, {
      message: 'This report rates no standards.',
      suggestions: ['/overview'],
    });
  const choice = among.length > 0 ? among : standards;
  const names = choice.map(standardTitle).join(', ');
  return notFound('rating', line, {
    title: among.length > 0 ? 'More than one standard has this name' : 'No such standard',
    message:
      among.length > 0
        ? `“${typed}” can be ${names}.`
        : `The report rates no standard “${typed}”. It rates ${names}.`,
    suggestions: choice.map((standard) => `/rating ${standardKey(standard)}`),
  });
}
