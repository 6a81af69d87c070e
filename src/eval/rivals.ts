import Fuse from 'fuse.js';
import lunr from 'lunr';
import type { Passage } from '../../knowledge/search/passage.ts';
import { isStopWord } from '../../knowledge/search/stop-words.ts';
import { termsOf } from '../../knowledge/search/terms.ts';
import { miniSearch } from './mini-search.ts';
import { type Document, documentsOf, type Hit, type Rival } from './rival.ts';

/** Makes every rival over the same passages, each with text and heading. */
export function rivalsOver(passages: readonly Passage[]): Rival[] {
  const documents = documentsOf(passages);
  return [plainFuse(documents), tokenFuse(documents), miniSearch(documents), lunrIndex(documents)];
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
