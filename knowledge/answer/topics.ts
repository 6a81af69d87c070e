import type { Loaded } from '../library.ts';
import { questionOf } from './question.ts';

const known = new WeakMap<object, readonly string[]>();

/**
 * What the report speaks of, for completion: its acronyms, sub-headings and standards, and the pairs of words
 * that come back most. Read once for a report.
 */
export function topicsOf(loaded: Loaded): readonly string[] {
  const topics = known.get(loaded.report) ?? findTopics(loaded);
  known.set(loaded.report, topics);
  return topics;
}

function findTopics(loaded: Loaded): string[] {
  const { acronyms, standards, findings } = loaded.report;
  const headings = findings.flatMap(({ heading }) => heading ?? []);
  const all = [
    ...frequentPairs(loaded),
    ...headings,
    ...standards.map(({ name }) => name),
    ...acronyms.flatMap(({ short, long }) => [short, long]),
  ];
  return [...new Map(all.map((topic) => [topic.toLowerCase(), topic])).values()];
}

/** Two words beside each other that carry meaning and stand so in three places or more, most often first. */
function frequentPairs({ report, source }: Loaded): string[] {
  const counts = new Map<string, number>();
  for (const { kind, span } of report.blocks) {
    if (kind !== 'bullet' && kind !== 'paragraph' && kind !== 'recommendation') continue;
    for (const clause of source.text
      .slice(span.start, span.end)
      .toLowerCase()
      .split(/[^\p{L}\s'’-]+/u)) {
      const words = clause.match(/[\p{L}'’-]+/gu) ?? [];
      words.forEach((word, at) => {
        const next = words[at + 1];
        if (next === undefined || !carriesMeaning(word) || !carriesMeaning(next)) return;
        const pair = `${word} ${next}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      });
    }
  }
  // What is counted, and what the whole report is of, tells no topic apart.
  const framing = [report.title, report.area, report.region].flatMap((read) =>
    read ? [read.value.toLowerCase()] : [],
  );
  for (const { unit } of report.figures) framing.push(unit.toLowerCase());
  return [...counts]
    .filter(([pair, count]) => count >= 3 && !framing.some((text) => text.includes(pair)))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([pair]) => pair);
}

function carriesMeaning(word: string): boolean {
  return word.length > 3 && questionOf(word).stems.length === 1;
}
