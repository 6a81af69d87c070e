// The Markdown that the bot writes, as HTML. It is no reader for Markdown at large.

const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

interface Rule {
  readonly pattern: RegExp;
  html(match: RegExpExecArray): string;
}

const inlines: readonly Rule[] = [
  { pattern: /^\\([^0-9A-Za-z\s])/, html: ([, sign = '']) => escapeHtml(sign) },
  { pattern: /^\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/s, html: ([, inner = '']) => `<b>${inlineHtml(inner)}</b>` },
  { pattern: /^\*((?:\\.|\*\*|[^\\*])+?)\*(?!\*)/s, html: ([, inner = '']) => `<i>${inlineHtml(inner)}</i>` },
  {
    pattern: /^\[((?:\\.|[^\\\]])*)\]\(<([^>]*)>\)/,
    html: ([, words = '', url = '']) => `<a href="${escapeHtml(url)}">${inlineHtml(words)}</a>`,
  },
  { pattern: /^<t:(\d+):R>/, html: () => '<span class="time">an hour ago</span>' },
];

/** Markdown within a line. */
function inlineHtml(source: string): string {
  let html = '';
  let rest = source;
  while (rest !== '') {
    const [rule, match] = firstMatch(rest);
    const [first = ''] = rest;
    html += rule && match ? rule.html(match) : escapeHtml(first);
    rest = rest.slice(match ? match[0].length : first.length);
  }
  return html;
}

function firstMatch(rest: string): [Rule, RegExpExecArray] | [null, null] {
  for (const rule of inlines) {
    const match = rule.pattern.exec(rest);
    if (match) return [rule, match];
  }
  return [null, null];
}

function lineHtml(line: string): string {
  const [, mark = '', rest = ''] = /^(### |## |-# |> )?(.*)$/s.exec(line) ?? [];
  const inner = inlineHtml(rest);
  switch (mark) {
    case '## ':
      return `<h2>${inner}</h2>`;
    case '### ':
      return `<h3>${inner}</h3>`;
    case '-# ':
      return `<small>${inner}</small>`;
    case '> ':
      return `<blockquote>${inner}</blockquote>`;
    default:
      return line === '' ? '<br>' : `<p>${inner}</p>`;
  }
}

/** A text display's Markdown as HTML. */
export function htmlOf(markdown: string): string {
  const block = /```\n([\s\S]*?)\n```\n?/.exec(markdown);
  if (block) {
    const [whole, inner = ''] = block;
    const before = markdown.slice(0, block.index);
    const after = markdown.slice(block.index + whole.length);
    return `${before && htmlOf(before.trimEnd())}<pre>${escapeHtml(inner)}</pre>${after && htmlOf(after)}`;
  }
  return markdown.split('\n').map(lineHtml).join('');
}
