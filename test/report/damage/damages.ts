/** Ways in which a report's text is damaged between the printed page and a file. */
export const damages: Readonly<Record<string, (text: string) => string>> = {
  'a byte-order mark': (text) => `\ufeff${text}`,
  'Windows line ends': (text) => text.replace(/\n/g, '\r\n'),
  'old Macintosh line ends': (text) => text.replace(/\n/g, '\r'),
  'lines wrapped at 70 columns': (text) => wrapped(text, false),
  'lines wrapped at 70 columns, with words broken by hyphens': (text) => wrapped(text, true),
  ligatures: (text) =>
    text
      .replace(/ffi/g, 'ﬃ')
      .replace(/ffl/g, 'ﬄ')
      .replace(/ff/g, 'ﬀ')
      .replace(/fi/g, 'ﬁ')
      .replace(/fl/g, 'ﬂ'),
  'soft hyphens': (text) => text.replace(/(\p{Ll}{3})(\p{Ll}{3})/gu, '$1\u00ad$2'),
  'soft hyphens at the ends of wrapped lines': (text) =>
    wrapped(text, true).replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1\u00ad\n'),
  'non-breaking spaces': (text) => text.replace(/(?<=\d) (?=per cent)|(?<=\bP) (?=\d)|(?<=\bof) /g, '\u00a0'),
  'ratings broken over two lines': (text) => text.replace(/Requires improvement/g, 'Requires\nimprovement'),
  'headings broken over two lines': (text) =>
    text
      .replace(/^(P \d\.\d\. Implementation) and delivery$/m, '$1\nand delivery')
      .replace(/^(1\. Organisational arrangements) and activity$/gm, '$1\nand activity'),
  'headings broken by a blank line': (text) =>
    text.replace(/^(P \d\.\d\. Implementation) and delivery$/m, '$1\n\nand delivery'),
  'contents without pages': (text) => text.replace(/^([^\n\t]+)\t\d+$/gm, '$1'),
  'contents with dot leaders': (text) =>
    text.replace(/^([^\n\t?]+)\t(\d+)$/gm, (_, words, page) => `${words} ${'.'.repeat(80)} ${page}`),
  'headings that stand twice': (text) => text.replace(/^((?:P \d\.\d|\d)\. [A-Z][^\t\n]*)$/gm, '$1\n\n$1'),
  'a running heading and page numbers': (text) => paged(text),
  'curly quotation marks': (text) => text.replace(/(\w)'/g, '$1’').replace(/'(\w)/g, '‘$1'),
  'tabs turned into spaces': (text) => text.replace(/\t/g, '        '),
  'blanks at the ends of lines': (text) => text.replace(/$/gm, '  '),
  'more blank lines than there were': (text) => text.replace(/\n\n/g, '\n\n\n\n'),
  'bullets of another kind': (text) => text.replace(/^- /gm, '• '),
};

/** Wraps each line at 70 units, breaking words where asked. */
function wrapped(text: string, breaks: boolean): string {
  return text
    .split('\n')
    .map((line) => {
      const lines: string[] = [];
      let rest = line;
      while (rest.length > 70) {
        const at = rest.lastIndexOf(' ', 70);
        const head = breaks ? /^(\p{Ll}{4,})\p{Ll}{4}/u.exec(rest.slice(at + 1)) : null;
        const room = 70 - at - 2;
        if (head?.[1] && room >= 4 && head[1].length >= room) {
          lines.push(`${rest.slice(0, at + 1 + room)}-`);
          rest = rest.slice(at + 1 + room);
        } else {
          lines.push(rest.slice(0, Math.max(at, 1)));
          rest = rest.slice(Math.max(at, 1) + 1);
        }
      }
      return [...lines, rest].join('\n');
    })
    .join('\n');
}

/** Puts a page's number and a running heading between the blocks, as a printed page has them. */
function paged(text: string): string {
  let page = 3;
  let length = 0;
  return text
    .split('\n\n')
    .map((block, at) => {
      length += block.length;
      if (at < 25 || length < 2500) return block;
      length = 0;
      page += 1;
      return `${block}\n\n${page}\n\nInspection of probation services: a probation delivery unit`;
    })
    .join('\n\n');
}
