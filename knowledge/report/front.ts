import type { Line } from './lines.ts';
import { isDateLine, publicationIn } from './publication.ts';
import type { ReadValue } from './rating-table.ts';
import type { Text } from './text.ts';
import { folded } from './text.ts';
import { type Stretch, spanOf, trimmed, type View } from './view.ts';

/** What the title page tells. */
export interface Front {
  readonly title: ReadValue<string> | null;
  readonly area: ReadValue<string> | null;
  readonly region: ReadValue<string> | null;
  readonly published: ReadValue<string> | null;
}

/** Who publishes, and other lines of a title page that are neither title nor place. */
const PUBLISHER =
  /^(?:(?:his|her) majesty[’']?s|hm)\s+inspectorate|^of (?:probation|prisons|constabulary)\b|^by\b|^(?:ofsted|estyn|arolygiaeth|care quality commission|cqc|hmicfrs|criminal justice joint inspection|an? (?:independent )?inspectorate)\b|^an? (?:joint |thematic |independent )*inspection by\b|^(?:\[|<|©|ISBN|version\b)/i;
const INSPECTION = /\b(?:inspection|review|report|audit|evaluation)\b.{0,120}?\b(?:of|in|into|on|at)\b\s*:?/i;
/** A body whose name begins with its place: "Kestrel Valley Youth Justice Service". */
const BODY =
  /\b[Ii]nspection of (?:the )?(\p{Lu}.{1,60}?)(?= (?:[Yy]outh (?:[Jj]ustice|[Oo]ffending) (?:[Ss]ervices?|[Tt]eam)|[Pp]robation [Dd]elivery [Uu]nit|[Pp]robation [Rr]egion|PDU|YJS|YOS|YOT)\b)/u;

/** Reads the title page: the lines before the list of contents or the first heading. */
export function frontOf(text: Text, until: number): Front {
  const lines = text.lines.filter((line) => line.end <= until).slice(0, 60);
  const dated = lines.findIndex((line) => publicationIn(line.text) !== null);
  const own = lines.filter(
    (line, at) => (dated < 0 || at < dated) && !PUBLISHER.test(line.text) && !isDateLine(line.text),
  );
  const regionAt = own.findIndex((line) => regionIn(line.text) !== null);
  const regionLine = own[regionAt];
  const isTitle = regionLine !== undefined && /\binspection\b/i.test(regionLine.text);
  // A region is part of the title where no other line names the place.
  const isApart = !isTitle && !/(?:\b(?:in|of|at)|:)\s*:?$/i.test(own[regionAt - 1]?.text ?? '');
  const titled = titleLines(own.filter((line) => !isApart || line !== regionLine));
  const region = regionLine && !isTitle ? regionOf(text, regionLine) : null;
  const published = publishedOf(text, lines[dated]);
  if (titled.length === 0) return { title: null, area: null, region, published };
  const body = folded(text, titled);
  const title = wordsAt(body, { start: 0, end: body.text.length });
  return { title, area: areaOf(body, titled, text), region, published };
}

function publishedOf(text: Text, line: Line | undefined): ReadValue<string> | null {
  if (!line) return null;
  const body = folded(text, [line]);
  const found = publicationIn(body.text);
  return found ? { value: found.value, span: spanOf(body, found.stretch) } : null;
}

/** The lines of the title: from the one that names an inspection on, or else all of the first block. */
function titleLines(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((line) =>
    /\b(?:inspection|review|report|audit|evaluation|thematic)\b/i.test(line.text),
  );
  let first = Math.max(at, 0);
  // A main title stands on the line above.
  while (first > 0 && lines[first]?.gap === 0) first -= 1;
  const from = lines.slice(first, first + 6);
  const past = from.findIndex(
    (line, index) =>
      index > 0 &&
      line.gap > 0 &&
      !/(?:\b(?:in|of|at|into|for|the|and)|:)$/i.test(from[index - 1]?.text ?? ''),
  );
  return past < 0 ? from : from.slice(0, past);
}

function areaOf(body: View, lines: readonly Line[], text: Text): ReadValue<string> | null {
  const named = BODY.exec(body.text);
  if (named?.[1]) {
    const start = named.index + named[0].length - named[1].length;
    return wordsAt(body, { start, end: start + named[1].length });
  }
  // "An inspection of probation services in:" stands on its own line; what follows is the place.
  const lead = lines.findIndex((line) => /(?:\b(?:in|of|at)|:)\s*:?$/i.test(line.text));
  if (lead >= 0 && lines[lead + 1]) {
    const place = folded(text, lines.slice(lead + 1));
    return wordsAt(place, regionIn(place.text) ?? { start: 0, end: place.text.length });
  }
  const match =
    /\b(?:inspection|review)\b.{0,120}\b(?:in|at)\b:?\s+(?=(?:the )?\p{Lu})/u.exec(body.text) ??
    /\b(?:services|service|team) (?:in|of)\b:?\s+(?=\p{Lu})/u.exec(body.text);
  if (match) return wordsAt(body, trimmed(body.text, match.index + match[0].length, body.text.length));
  const first = lines.findIndex(
    (line) => INSPECTION.test(line.text) || /\binspection\b.*\bservices?$/i.test(line.text),
  );
  const rest = first >= 0 ? lines.slice(first + 1) : [];
  if (
    rest.length === 0 ||
    !/\bservices?\b/i.test(lines[first]?.text ?? '') ||
    !/^\p{Lu}/u.test(rest[0]?.text ?? '')
  )
    return null;
  const place = folded(text, rest);
  return wordsAt(place, { start: 0, end: place.text.length });
}

/** The region within a line such as "The Probation Service – East Midlands Region", in units of the line. */
function regionIn(line: string): Stretch | null {
  const lead =
    /^.{0,60}?(?:\s[–—-]\s*|[–—:,]\s*)(?=(?:the\s+)?\p{Lu}[\p{L}&.' -]{1,60}\sregion$)/iu.exec(line)?.[0] ??
    '';
  const match = /^((?:the\s+)?\p{Lu}[\p{L}&,.' -]{1,60}?)\s+(?:probation\s+)?region$/iu.exec(
    line.slice(lead.length, 160),
  );
  if (!match?.[1]) return null;
  return { start: lead.length, end: lead.length + match[1].length };
}

function regionOf(text: Text, line: Line): ReadValue<string> | null {
  const body = folded(text, [line]);
  const stretch = regionIn(body.text);
  return stretch ? wordsAt(body, stretch) : null;
}

/** A value, white space folded, with its place. */
export function wordsAt(body: View, stretch: Stretch): ReadValue<string> {
  return {
    value: body.text.slice(stretch.start, stretch.end).replace(/\s+/g, ' '),
    span: spanOf(body, stretch),
  };
}
