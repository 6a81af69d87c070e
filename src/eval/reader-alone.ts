import type { Loaded } from '../../knowledge/library.ts';
import { lexiconOf, passagesOf } from '../../knowledge/search/passages-of-report.ts';
import type { Model } from '../../knowledge/search/ranker.ts';
import { type Contestant, rivalOver } from './contestants.ts';
import type { Case, Corpus } from './corpus.ts';
import { fold, type ReportQuestion } from './report-questions.ts';
import type { Hit } from './rival.ts';
import { samplesOf } from './sample.ts';
import { bestThreshold } from './threshold.ts';

/** The reader's own score, the mean of passage and best sentence, and nothing else. */
const model: Model = { rank: { meaning: 0.5, meaningSentence: 0.5 }, question: {}, topic: {} };

/**
 * The reader without words, facts or judgement; it refuses below a score that is tuned on the questions given.
 * @param home the report that those questions are about
 */
export async function readerAlone(
  name: string,
  home: Loaded,
  loaded: Loaded,
  tuning: readonly ReportQuestion[],
): Promise<Contestant> {
  const texts = passagesOf(home.source, home.report).map(({ text }) => fold(text));
  const known = await hitsOf(
    home,
    tuning.map(({ query }) => query),
  );
  const threshold = bestThreshold(
    tuning.map(({ query, gold, answerable }) => {
      const [best] = known.get(query) ?? [];
      const text = best ? (texts[best.number] ?? '') : '';
      return { score: best?.score ?? 0, right: gold.some((piece) => text.includes(fold(piece))), answerable };
    }),
  );
  return {
    name,
    async run(questions) {
      const began = performance.now();
      const hits = await hitsOf(
        loaded,
        questions.map(({ query }) => query),
      );
      const ms = (performance.now() - began) / Math.max(1, questions.length);
      const rival = { name, rank: (query: string) => hits.get(query) ?? [] };
      return { outcomes: (await rivalOver(rival, loaded, threshold).run(questions)).outcomes, ms };
    },
  };
}

async function hitsOf({ source, report }: Loaded, queries: readonly string[]): Promise<Map<string, Hit[]>> {
  const corpus: Corpus = {
    name: `reader-${source.id}`,
    passages: passagesOf(source, report),
    lexicon: lexiconOf(report),
    cases: [],
    precedents: null,
  };
  const cases = queries.map(
    (text): Case => ({ text, as: 'question', category: '', answerable: true, right: [], aside: false }),
  );
  const samples = await samplesOf(corpus, cases);
  return new Map(
    samples.map(({ one, rank }) => [
      one.text,
      rank(true, model).candidates.map(({ number, score }) => ({ number, score })),
    ]),
  );
}
