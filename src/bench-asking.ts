// Run by the bench: asks the questions that it reads, and says how long each answer took.
import { text } from 'node:stream/consumers';
import type * as z from 'zod';
import { answer } from '../commands/answer.ts';
import type { Library } from '../knowledge/library.ts';
import { openLibrary } from '../knowledge/open.ts';
import { passagesOf } from '../knowledge/search/passages-of-report.ts';
import { stopReader } from '../knowledge/search/reader.ts';
import { type Asked, Asking, type RankerName } from './bench/asking.ts';
import { miniSearch } from './eval/mini-search.ts';
import { documentsOf } from './eval/rival.ts';

/** Answers a question, and says whether the passages were needed for it. */
type Answerer = (question: string) => Promise<boolean>;

async function answererOf(ranker: RankerName, { reports, main }: Library): Promise<Answerer> {
  if (ranker === 'miniSearch') {
    const rival = miniSearch(documentsOf(passagesOf(main.source, main.report)));
    return async (question) => {
      rival.rank(question);
      return true;
    };
  }
  await main.search.warm();
  return async (question) => {
    let searched = false;
    const search: Library['main']['search'] = {
      ...main.search,
      find(words, wanted) {
        searched = true;
        return main.search.find(words, wanted);
      },
    };
    await answer(`/ask ${question}`, { reports, main: { ...main, search } });
    return searched;
  };
}

async function asked({ ranker, questions, atOnce }: Asking): Promise<z.infer<typeof Asked>> {
  const answerer = await answererOf(ranker, openLibrary());
  const times: number[] = [];
  const searched: boolean[] = [];
  const waiting = questions.entries();
  const began = performance.now();
  const askOn = async () => {
    for (const [index, question] of waiting) {
      const start = performance.now();
      searched[index] = await answerer(question);
      times[index] = performance.now() - start;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOn));
  return { times, searched, ms: performance.now() - began };
}

console.log(JSON.stringify(await asked(Asking.parse(JSON.parse(await text(process.stdin))))));
await stopReader();
