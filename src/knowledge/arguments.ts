/** What `npm run knowledge` is asked to do. */
export type Asked =
  | { readonly do: 'summary' | 'json'; readonly file: string | null }
  | { readonly do: 'schema' }
  | { readonly do: 'help' }
  | { readonly do: 'refuse'; readonly why: string };

/** Understands the arguments: `[--json] [FILE]`, `--schema`, `--help`. */
export function askedBy(words: readonly string[]): Asked {
  const files: string[] = [];
  let json = false;
  let onlyFiles = false;
  for (const word of words) {
    if (onlyFiles || !word.startsWith('-') || word === '-') files.push(word);
    else if (word === '--') onlyFiles = true;
    else if (word === '--json') json = true;
    else if (word === '--schema') return { do: 'schema' };
    else if (word === '--help' || word === '-h') return { do: 'help' };
    else return { do: 'refuse', why: `${word} is not an option; there are --json, --schema and --help` };
  }
  if (files.length > 1) return { do: 'refuse', why: `one file at a time, not ${files.length}` };
  return { do: json ? 'json' : 'summary', file: files[0] ?? null };
}
