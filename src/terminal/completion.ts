/**
 * Candidates as readline wants them. It replaces what is typed by what all candidates begin with; where that is
 * less than what is typed, in other capitals, a person would lose words, so the typed beginning stays.
 */
export function keepTyped(typed: string, candidates: readonly string[]): string[] {
  const shared = sharedBeginning(candidates);
  if (candidates.length < 2 || shared.length >= typed.length || typed.startsWith(shared))
    return [...candidates];
  return candidates.map((candidate) => typed.slice(0, shared.length) + candidate.slice(shared.length));
}

function sharedBeginning(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  const differs = [...first].findIndex((unit, at) => others.some((other) => [...other][at] !== unit));
  return differs < 0 ? first : [...first].slice(0, differs).join('');
}
