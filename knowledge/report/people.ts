import type { Person } from './report.ts';
import { type Stretch, spanOf, type View } from './view.ts';

const NO_NAME =
  '(?!(?:Dr|Sir|Dame|Mr|Mrs|Ms|HM|His|Her|Majesty|Chief|Lead|Deputy|Inspectors?|Inspectorate|The|Our|Region|Unit|Service|Services|Probation|Prison|Police|Council|Board|Constabulary|PDU|YOS|YJS|CBE|OBE|MBE|KCB|CB|KC|QC|DL|QPM|KPM)\\b)';
const WORD = `${NO_NAME}\\p{Lu}[\\p{L}'’-]{1,30}`;
const NAME = `(?<![\\p{L}'’-])${WORD}(?: (?:\\p{Lu}\\.|${WORD}|de|van|von|der)){0,2} ${WORD}`;
/** Honours after a name. */
const HONOURS = '(?: (?:CBE|OBE|MBE|KCB|CB|KC|QC|DL|QPM|KPM))*';
const ROLE =
  "(?:(?:HM|His Majesty[’']s|Her Majesty[’']s|[Ll]ead|[Dd]eputy|[Ss]enior|[Aa]ssistant|[Ii]nterim|[Aa]cting|[Cc]hief) ){0,4}(?:[Cc]hief [Ii]nspector|[Ii]nspector)(?!\\p{L})(?: of (?:the )?\\p{Lu}\\p{L}+(?:(?:,| and| &)? \\p{Lu}\\p{L}+){0,4})?";
/** "HM Inspector Ada Quill". */
const TITLED_NAME = new RegExp(
  `(?<![\\p{L}])(${ROLE.replace('(?!\\p{L})', '(?!\\p{L}{2})')})s? (?:(?:Dr|Sir|Dame|Mr|Mrs|Ms) )?(${NAME})(?: and (${NAME}))?`,
  'gu',
);
const NAMED = new RegExp(`(${NAME})${HONOURS},? (?:\\(|the |our )?(${ROLE})`, 'gu');
const LED_PLAIN = new RegExp(
  `\\b(?:inspection|fieldwork|review) was (?:led|headed) by (${NAME})(?:, (?:a |the |our )?(${ROLE}))?`,
  'gu',
);
const TITLED = new RegExp(
  `^(?:[Tt]he |[Oo]ur )?(${ROLE})(?:\\s*[:\\t–-]\\s*| (?:was|is) )(${NAME})(?=[.,;\\s]|$)`,
  'u',
);
const ROW = new RegExp(
  `^(${NAME})\\s*[,:\\t–-]\\s*((?:HM |${'[Ll]ead '}|[Cc]hief |[Ss]enior |[Dd]eputy ).{3,60}|.{0,40}(?:[Ii]nspector|[Dd]irector|[Cc]ommissioner)\\b.{0,40})$`,
  'u',
);
const SIGNED_ROLE =
  /^(?:(?:HM|His Majesty[’']s|Her Majesty[’']s)\s+)?(?:(?:Interim|Acting|Deputy|Assistant|Chief|Lead|Regional|Executive|Strategic|National)\s+)*(?:Inspector|Director|Commissioner|Chair|Minister|Chief Executive)\b.{0,60}$/;
const SOLE_NAME = new RegExp(`^(?:(?:Sir|Dame|Dr|Mr|Mrs|Ms|Professor)\\.? )?(${NAME})${HONOURS}$`, 'u');

/** The people whom a block names with a role. */
export function peopleIn(body: View): readonly Person[] {
  const { text } = body;
  const found: Person[] = [];
  for (const match of text.matchAll(TITLED_NAME)) {
    add(found, body, match, match[2], match[1]);
    // "HM Inspectors A and B" are two.
    if (/s$/.test(match[0].slice(0, match[0].indexOf(match[2] ?? '')).trimEnd()))
      add(found, body, match, match[3], match[1]);
  }
  for (const match of text.matchAll(LED_PLAIN)) {
    add(found, body, match, match[1], match[2]);
  }
  for (const match of text.matchAll(NAMED)) add(found, body, match, match[1], match[2]);
  const titled = TITLED.exec(text.slice(0, 200));
  if (titled) add(found, body, titled, titled[2], titled[1]);
  const row = text.length < 160 ? ROW.exec(text) : null;
  if (row && found.length === 0) add(found, body, row, row[1], row[2]);
  return found;
}

/** A signature: a name on one line, a role on the next. */
export function signatureOf(name: View, role: View): Person | null {
  const signed = name.text.length > 60 ? null : SOLE_NAME.exec(name.text);
  if (!signed?.[1] || role.text.length > 100 || !SIGNED_ROLE.test(role.text)) return null;
  const start = name.text.indexOf(signed[1]);
  const nameSpan = spanOf(name, { start, end: start + signed[1].length });
  const roleSpan = spanOf(role, { start: 0, end: role.text.length });
  return {
    name: signed[1],
    role: role.text,
    span: { start: nameSpan.start, end: roleSpan.end },
    nameSpan,
    roleSpan,
  };
}

function add(
  found: Person[],
  body: View,
  match: RegExpExecArray,
  name: string | undefined,
  role: string | undefined,
): void {
  if (
    name === undefined ||
    role === undefined ||
    /\b(?:HM|Chief|Inspectors?|Inspectorate|Lead|Probation|Service|Prison)\b/.test(name)
  )
    return;
  const stretchOf = (words: string): Stretch => {
    const start = match.index + match[0].indexOf(words);
    return { start, end: start + words.length };
  };
  const nameSpan = spanOf(body, stretchOf(name));
  const roleSpan = spanOf(body, stretchOf(role));
  found.push({
    name,
    role,
    span: { start: Math.min(nameSpan.start, roleSpan.start), end: Math.max(nameSpan.end, roleSpan.end) },
    nameSpan,
    roleSpan,
  });
}
