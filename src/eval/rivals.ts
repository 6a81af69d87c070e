import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { type Passage, placeOf } from '../../knowledge/search/passage.ts';
import { stemOf } from '../../knowledge/search/stems.ts';
import { isStopWord } from '../../knowledge/search/stop-words.ts';
import { termsOf } from '../../knowledge/search/terms.ts';

/** A passage that a ranker gives, and how sure it is; more is better. */
export interface Hit {
  readonly number: number;
  readonly score: number;
}

/** Something that ranks passages and could be used in our place. */
export interface Rival {
  readonly name: string;
  rank(query: string): readonly Hit[];
}

/** Makes every rival over the same passages, each with text and heading. */
export function rivalsOver(passages: readonly Passage[]): Rival[] {
  const documents = passages.map((passage, id) => ({ id, text: passage.text, place: placeOf(passage) }));
  return [plainFuse(documents), tokenFuse(documents), miniSearch(documents), lunrIndex(documents)];
}

interface Document {
  readonly id: number;
  readonly text: string;
  readonly place: string;
}

function plainFuse(documents: readonly Document[]): Rival {
  const fuse = new Fuse(documents, { keys: ['text', 'place'], includeScore: true });
  return { name: 'fuse.js, as it comes', rank: (query) => fuse.search(query.slice(0, 300)).map(fromFuse) };
}

function tokenFuse(documents: readonly Document[]): Rival {
  const fuse = new Fuse(documents, {
    keys: [
      { name: 'text', weight: 3 },
      { name: 'place', weight: 1 },
    ],
    includeScore: true,
    useTokenSearch: true,
    tokenMatch: 'any',
    ignoreLocation: true,
    threshold: 0.25,
  });
  return {
    name: 'fuse.js, token search, tuned',
    rank: (query) => fuse.search(content(query).join(' ')).map(fromFuse),
  };
}

function miniSearch(documents: readonly Document[]): Rival {
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

function lunrIndex(documents: readonly Document[]): Rival {
  const index = lunr(function () {
    this.ref('id');
    this.field('text', { boost: 3 });
    this.field('place');
    for (const document of documents) this.add(document);
  });
  return {
    name: 'lunr',
    rank: (query) =>
      index
        .query((builder) => {
          for (const word of content(query)) builder.term(word, {});
        })
        .map(({ ref, score }) => ({ number: Number(ref), score })),
  };
}

function content(query: string): string[] {
  return termsOf(query)
    .map(({ word }) => word)
    .filter((word) => !isStopWord(word));
}

function fromFuse({ item, score = 1 }: { readonly item: Document; readonly score?: number }): Hit {
  return { number: item.id, score: 1 - score };
}
