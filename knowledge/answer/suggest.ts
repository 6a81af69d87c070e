import Fuse from 'fuse.js';

/** The names that most resemble what was typed, best first; none when nothing resembles it. */
export function nearestNames(typed: string, names: readonly string[], most: number): string[] {
  if (typed.trim() === '') return names.slice(0, most);
  const fuse = new Fuse([...names], { threshold: 0.4, ignoreLocation: true, minMatchCharLength: 2 });
  return fuse.search(typed.slice(0, 60), { limit: most }).map(({ item }) => item);
}
