import MiniSearch from 'minisearch';
import { stemOf } from '../../knowledge/search/stems.ts';
import { isStopWord } from '../../knowledge/search/stop-words.ts';
import type { Document, Rival } from './rival.ts';

/** MiniSearch with stems, weights and tolerance set for the questions that tuning may see. */
export function miniSearch(documents: readonly Document[]): Rival {
  const index = new MiniSearch({
    fields: ['text', 'place'],
    processTerm: (term) => (isStopWord(term.toLowerCase()) ? null : stemOf(term.toLowerCase())),
    searchOptions: {
      boost: { text: 3 },
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      prefix: (term) => term.length > 4,
    },
  });
  index.addAll(documents);
  return {
    name: 'MiniSearch, stems, tuned',
    rank: (query) => index.search(query).map(({ id, score }) => ({ number: Number(id), score })),
  };
}
