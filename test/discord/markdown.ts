// How Discord reads Markdown, written down from its rules and independent of how the bot writes it: the slow
// and obvious oracle beside the bot's escaping.

/** What a reader sees: characters, or something that Discord made of them. */
export interface Seen {
  /** "text", or the name of what it became. */
  readonly as: string;
  readonly text: string;
}

interface Rule {
  readonly as: string;
  readonly pattern: RegExp;
  /** Group that holds what is shown and is read again; without, the whole is shown as it stands. */
  readonly inner?: number;
}

const blocks: readonly Rule[] = [
  { as: 'code block', pattern: /^```(?:[a-z0-9_+\-.#]+?\n)?\n*([^\n][\s\S]*?)\n*```/i },
  { as: 'subtext', pattern: /^-# +(?!-#)([^\n]+?)(?:\n|$)/, inner: 1 },
  { as: 'heading', pattern: /^#{1,3} +(?!#)([^\n]+?)(?:\n|$)/, inner: 1 },
  { as: 'quotation', pattern: /^>>> ([\s\S]*)/, inner: 1 },
  { as: 'quotation', pattern: /^> ([^\n]*)(?:\n|$)/, inner: 1 },
  { as: 'list', pattern: /^ *(?:[*+-]|\d+[.)]) +([^\n]+)(?:\n|$)/, inner: 1 },
];

const inlines: readonly Rule[] = [
  { as: 'escaped', pattern: /^\\([^0-9A-Za-z\s])/ },
  { as: 'emoticon', pattern: /^¯\\_\(ツ\)_\/¯/ },
  { as: 'mention', pattern: /^<(?:@[!&]?|#|id:)\w+>/ },
  { as: 'mention', pattern: /^<\/[^:>]+:\d+>/ },
  { as: 'mention', pattern: /^@(?:everyone|here)/ },
  { as: 'emoji', pattern: /^<a?:\w+:\d+>/ },
  { as: 'emoji', pattern: /^:([^\s:]+?(?:::skin-tone-\d)?):/ },
  { as: 'time', pattern: /^<t:-?\d+(?::[tTdDfFRsS])?>/ },
  { as: 'link', pattern: /^<(?:https?:\/\/|mailto:|tel:)[^ >]+>/ },
  { as: 'link', pattern: /^<[^ >@]+@[^ >]+\.[^ >]+>/ },
  { as: 'link', pattern: /^\[((?:\\.|[^\\\]])*)\]\((?:<[^>]*>|[^\s)]+)(?:\s+"[^"]*")?\)/, inner: 1 },
  { as: 'link', pattern: /^(?:https?|discord|steam):\/\/[^\s<]+[^<.,:;"')\]\s]/ },
  { as: 'code', pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/ },
  { as: 'spoiler', pattern: /^\|\|((?:\\.|[^\\])+?)\|\|/s, inner: 1 },
  { as: 'bold', pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, inner: 1 },
  { as: 'underlined', pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, inner: 1 },
  { as: 'struck', pattern: /^~~([\s\S]+?)~~(?!_)/, inner: 1 },
  { as: 'italic', pattern: /^_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)/, inner: 1 },
  { as: 'italic', pattern: /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:[^*\s\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/, inner: 1 },
];

const labelled = (as: string, inner: readonly Seen[]): Seen[] =>
  inner.map((seen) => ({ as: seen.as === 'text' ? as : `${as} ${seen.as}`, text: seen.text }));

function joined(all: readonly Seen[]): Seen[] {
  const result: Seen[] = [];
  for (const seen of all) {
    const last = result.at(-1);
    if (last?.as === seen.as) result.splice(-1, 1, { as: seen.as, text: last.text + seen.text });
    else if (seen.text !== '') result.push(seen);
  }
  return result;
}

function readAll(source: string, startsLine: boolean): Seen[] {
  const seen: Seen[] = [];
  let rest = source;
  let isStart = startsLine;
  while (rest !== '') {
    const rules = isStart ? [...blocks, ...inlines] : inlines;
    const rule = rules.find(({ pattern }) => pattern.test(rest));
    const match = rule?.pattern.exec(rest);
    if (rule && match) {
      const [whole] = match;
      if (rule.as === 'escaped') seen.push({ as: 'text', text: match[1] ?? '' });
      else if (rule.inner === undefined) seen.push({ as: rule.as, text: whole });
      else seen.push(...labelled(rule.as, readAll(match[rule.inner] ?? '', blocks.includes(rule))));
      rest = rest.slice(whole.length);
      isStart = whole.endsWith('\n');
      continue;
    }
    const [first = ''] = rest;
    seen.push({ as: 'text', text: first });
    rest = rest.slice(first.length);
    isStart = first === '\n';
  }
  return joined(seen);
}

/** Reads Markdown as Discord shows it. */
export const readMarkdown = (source: string): Seen[] => readAll(source, true);

/** All that is shown, whatever it became. */
export const shown = (source: string): string =>
  readMarkdown(source)
    .map(({ text }) => text)
    .join('');
