import { answer } from '../../commands/answer.ts';
import type { Reply } from '../../commands/reply.ts';
import type { Loaded } from '../../knowledge/library.ts';
import { passagesOf } from '../../knowledge/search/passages-of-report.ts';
import { judgeReply, type Outcome } from './judge-reply.ts';
import type { ReportQuestion } from './report-questions.ts';
import type { Rival } from './rival.ts';

/** What answers questions about a report, to be judged beside others. */
export interface Contestant {
  readonly name: string;
  /** Outcome of each question, in order, and the mean milliseconds that one takes. */
  run(questions: readonly ReportQuestion[]): Promise<{ readonly outcomes: Outcome[]; readonly ms: number }>;
}

/** The bot itself, as it answers a line. */
export function ourselves(
  name: string,
  loaded: Loaded,
  change: (reply: Reply) => Reply = (reply) => reply,
): Contestant {
  const library = { reports: [loaded], main: loaded };
  return contestant(name, loaded, async ({ command, query }) =>
    change(await answer(`/${command} ${query}`, library)),
  );
}

/** Our search alone: no typed fact answers. */
export function searchAlone(name: string, loaded: Loaded): Contestant {
  return contestant(name, loaded, async ({ command, query }) => {
    const { answers, found } = await loaded.search.find(query, {
      as: command === 'ask' ? 'question' : 'topic',
    });
    return replyOf(
      answers ? found.slice(0, 5).map(({ span }) => loaded.source.text.slice(span.start, span.end)) : [],
    );
  });
}

/** A reply that was refused answers with the closest passages after all. */
export function neverRefused(reply: Reply): Reply {
  if (reply.status !== 'not-found' || !reply.closest || reply.closest.length === 0) return reply;
  const { command, line, title } = reply;
  return { command, line, title, status: 'answered', facts: [], excerpts: reply.closest };
}

/** A rival, which answers from a score on; below it, it refuses. */
export function rivalOver(rival: Rival, loaded: Loaded, threshold: number): Contestant {
  const passages = passagesOf(loaded.source, loaded.report);
  return contestant(rival.name, loaded, async ({ query }) => {
    const hits = rival.rank(query);
    const answers = hits[0] !== undefined && hits[0].score >= threshold;
    return replyOf(answers ? hits.slice(0, 5).map(({ number }) => passages[number]?.text ?? '') : []);
  });
}

function contestant(
  name: string,
  { source }: Loaded,
  reply: (question: ReportQuestion) => Promise<Reply>,
): Contestant {
  return {
    name,
    async run(questions) {
      const outcomes: Outcome[] = [];
      let ms = 0;
      for (const question of questions) {
        const began = performance.now();
        const given = await reply(question);
        ms += performance.now() - began;
        outcomes.push(judgeReply(question, given, source.text));
      }
      return { outcomes, ms: ms / Math.max(1, questions.length) };
    },
  };
}

/** Passages as a reply; they are judged by their text, so their citations stay empty. */
function replyOf(texts: readonly string[]): Reply {
  const common = { command: 'ask', line: '', title: '', facts: [] };
  if (texts.length === 0) return { ...common, status: 'not-found', excerpts: [] };
  const citation = { report: '', section: '', place: '', page: null, start: 0, end: 1 };
  return { ...common, status: 'answered', excerpts: texts.map((text) => ({ text, citation })) };
}
