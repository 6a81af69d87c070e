import type { Bar, Rated, Scorecard } from './scorecard.ts';

// A card with a ground of its own, so that it reads the same on a dark and a light screen. Discord shows it on a
// phone at two fifths of its size: nothing in it is smaller than 26 units.

const width = 820;
const margin = 36;
const size = { heading: 38, rating: 30, row: 29, bar: 28, small: 26 };
const ink = {
  text: '#14171a',
  quiet: '#4d565f',
  ground: '#ffffff',
  edge: '#c9ced3',
  track: '#e6e9ec',
  bar: '#5b6b7a',
};
const lowestInk = '#b3261e';

/** Ground and ink of a rating's badge; what is written in it tells the rating too. */
const badges: Readonly<Record<string, readonly [string, string]>> = {
  outstanding: ['#1d5fa8', '#ffffff'],
  good: ['#00663a', '#ffffff'],
  'requires improvement': ['#ffc24d', '#14171a'],
  inadequate: ['#b3261e', '#ffffff'],
};
const plainBadge = ['#4d565f', '#ffffff'] as const;

const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
    .replace(/\p{Cc}/gu, ' ');

/** About how wide a text is; DejaVu Sans is a wide face. */
const widthOf = (text: string, fontSize: number, isBold: boolean): number =>
  text.length * fontSize * (isBold ? 0.64 : 0.57);

/** Breaks a text into lines of at most so many units. */
function wrap(text: string, fontSize: number, most: number, isBold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, fontSize, isBold) <= most)
      lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

interface Written {
  readonly fontSize: number;
  readonly fill?: string;
  readonly isBold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const write = (
  x: number,
  y: number,
  text: string,
  { fontSize, fill = ink.text, isBold = false, anchor = 'start' }: Written,
): string =>
  `<text x="${x}" y="${y}" font-size="${fontSize}" fill="${fill}" text-anchor="${anchor}"${isBold ? ' font-weight="bold"' : ''}>${escapeXml(text)}</text>`;

/** A drawn piece and how high it is. */
interface Piece {
  readonly svg: string;
  readonly height: number;
}

function badge(right: number, y: number, rating: string): string {
  const [ground, text] = badges[rating.toLowerCase().replace(/\s+/g, ' ')] ?? plainBadge;
  const wide = widthOf(rating, size.small, true) + 28;
  return [
    `<rect x="${right - wide}" y="${y}" width="${wide}" height="42" rx="8" fill="${ground}"/>`,
    write(right - wide / 2, y + 30, rating, {
      fontSize: size.small,
      fill: text,
      isBold: true,
      anchor: 'middle',
    }),
  ].join('');
}

function headingPiece({ heading, rating, score }: Scorecard): Piece {
  const words = score === null ? heading : `${heading} · ${score}`;
  const room = width - 2 * margin - (rating === null ? 0 : widthOf(rating, size.small, true) + 48);
  const lines = wrap(words, size.heading, room, true);
  return {
    svg: [
      ...lines.map((line, at) => write(margin, 44 + at * 46, line, { fontSize: size.heading, isBold: true })),
      rating === null ? '' : badge(width - margin, 10, rating),
    ].join(''),
    height: 24 + lines.length * 46,
  };
}

/** Marks the lowest of a standard, beside its colour. */
const lowestSign = '▼';

/** A bar with its percentage; the lowest is marked by colour and by a sign. */
function barLine(x: number, y: number, wide: number, { percent, isLowest }: Bar): string {
  const share = Math.max(0, Math.min(100, percent)) / 100;
  const fill = isLowest ? lowestInk : ink.bar;
  return [
    `<rect x="${x}" y="${y}" width="${wide}" height="24" rx="5" fill="${ink.track}"/>`,
    `<rect x="${x}" y="${y}" width="${Math.max(3, wide * share)}" height="24" rx="5" fill="${fill}"/>`,
    write(x + wide + 14, y + 22, `${percent}%${isLowest ? lowestSign : ''}`, {
      fontSize: size.bar,
      isBold: true,
      ...(isLowest ? { fill } : {}),
    }),
  ].join('');
}

/** The key questions of one standard, each with its bar below its words. */
function questionPieces({ bars }: Rated): Piece[] {
  return bars.map((bar) => {
    const lines = wrap(bar.label, size.small, width - 2 * margin);
    const top = lines.length * 34;
    return {
      svg: [
        ...lines.map((line, at) =>
          write(margin, 28 + at * 34, line, { fontSize: size.small, fill: ink.quiet }),
        ),
        barLine(margin, top + 8, 480, bar),
      ].join(''),
      height: top + 54,
    };
  });
}

/** A standard on a line with its badge, and below it the bars of its key questions beside each other. */
function standardPiece({ name, rating, bars }: Rated): Piece {
  const room = width - 2 * margin - widthOf(rating ?? '', size.small, true) - 60;
  const lines = wrap(name, size.row, room);
  const top = Math.max(1, lines.length) * 40 + 24;
  const wide = (width - 2 * margin) / Math.max(3, bars.length);
  return {
    svg: [
      ...lines.map((line, at) => write(margin, 40 + at * 40, line, { fontSize: size.row })),
      rating === null ? '' : badge(width - margin, 10, rating),
      ...bars.map((bar, at) => barLine(margin + at * wide, top, wide - 122, bar)),
    ].join(''),
    height: top + (bars.length > 0 ? 40 : 0),
  };
}

const rule = (): Piece => ({
  svg: `<line x1="${margin}" y1="8" x2="${width - margin}" y2="8" stroke="${ink.edge}" stroke-width="2"/>`,
  height: 16,
});

function notePiece({ source, standards }: Scorecard): Piece {
  const hasLowest = standards.some(({ bars }) => bars.some(({ isLowest }) => isLowest));
  const words = hasLowest ? `${source} · ${lowestSign} lowest of its standard` : source;
  const lines = wrap(words, size.small, width - 2 * margin);
  return {
    svg: lines
      .map((line, at) => write(margin, 32 + at * 34, line, { fontSize: size.small, fill: ink.quiet }))
      .join(''),
    height: 20 + lines.length * 34,
  };
}

/** Draws a scorecard as SVG. The same facts give the same text. */
export function svgOf(card: Scorecard): string {
  const body = card.isOne ? card.standards.flatMap(questionPieces) : card.standards.map(standardPiece);
  const hasBody = body.some(({ height }) => height > 0);
  const pieces = [headingPiece(card), ...(hasBody ? [rule(), ...body] : []), rule(), notePiece(card)];
  let y = 20;
  const drawn = pieces.map(({ svg, height }) => {
    const placed = `<g transform="translate(0 ${y})">${svg}</g>`;
    y += height;
    return placed;
  });
  const height = y + 16;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans">`,
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="18" fill="${ink.ground}" stroke="${ink.edge}" stroke-width="2"/>`,
    ...drawn,
    '</svg>',
  ].join('');
}
