import type { Person } from './report.ts';
import { type Stretch, spanOf, type View } from './view.ts';

const NAME =
  "(?<![\\p{L}'’-])\\p{Lu}[\\p{L}'’-]{1,30}(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]{1,30}|de|van|von|der)){0,2} \\p{Lu}[\\p{L}'’-]{1,30}";
const ROLE =
  "(?:(?:HM|His Majesty[’']s|Her Majesty[’']s|[Ll]ead|[Dd]eputy|[Ss]enior|[Aa]ssistant|[Ii]nterim|[Aa]cting|[Cc]hief) ){0,4}(?:[Cc]hief [Ii]nspector|[Ii]nspector)(?: of [\\p{Lu}][\\p{L}]+(?:(?:,| and| &) \\p{Lu}\\p{L}+){0,3})?";
const LED = new RegExp(
  `\\b(?:led|headed|conducted|carried out|undertaken|written) by (?:(${ROLE}),? )(${NAME})`,
  'gu',
);
const NAMED = new RegExp(`(${NAME}),? (?:the |our )?(${ROLE})`, 'gu');
const LED_PLAIN = new RegExp(
  `\\b(?:inspection|fieldwork|review) was (?:led|headed) by (${NAME})(?:, (?:a |the |our )?(${ROLE}))?`,
  'gu',
);
const TITLED = new RegExp(
  `^(?:the )?([Ll]ead [Ii]nspector|[Dd]eputy [Ll]ead [Ii]nspector|HM Inspector)(?:\\s*[:\\t–-]\\s*)(${NAME})$`,
  'u',
);
const ROW = new RegExp(
  `^(${NAME})\\s*[,:\\t–-]\\s*((?:HM |${'[Ll]ead '}|[Cc]hief |[Ss]enior |[Dd]eputy ).{3,60}|.{0,40}(?:[Ii]nspector|[Dd]irector|[Cc]ommissioner)\\b.{0,40})$`,
  'u',
);
const SIGNED_ROLE =
  /^(?:(?:HM|His Majesty[’']s|Her Majesty[’']s)\s+)?(?:(?:Interim|Acting|Deputy|Assistant|Chief|Lead|Regional|Executive|Strategic|National)\s+)*(?:Inspector|Director|Commissioner|Chair|Minister|Chief Executive)\b.{0,60}$/;
const SOLE_NAME = new RegExp(
  `^(?:(?:Sir|Dame|Dr|Mr|Mrs|Ms|Professor)\\.? )?${NAME}(?: (?:CBE|OBE|MBE|KC|QC|DL|QPM))?$`,
  'u',
);

/** The people whom a block names with a role. */
export function peopleIn(body: View): readonly Person[] {
  const { text } = body;
  const found: Person[] = [];
  for (const match of text.matchAll(LED)) add(found, body, match, match[2], match[1]);
  for (const match of text.matchAll(LED_PLAIN)) {
    add(found, body, match, match[1], match[2]);
  }
  for (const match of text.matchAll(NAMED)) add(found, body, match, match[1], match[2]);
  const titled = text.length < 120 ? TITLED.exec(text) : null;
  if (titled) add(found, body, titled, titled[2], titled[1]);
  const row = text.length < 160 ? ROW.exec(text) : null;
  if (row && found.length === 0) add(found, body, row, row[1], row[2]);
  return found;
}

/** A signature: a name on one line, a role on the next. */
export function signatureOf(name: View, role: View): Person | null {
  if (
    name.text.length > 60 ||
    role.text.length > 100 ||
    !SOLE_NAME.test(name.text) ||
    !SIGNED_ROLE.test(role.text)
  )
    return null;
  const nameSpan = spanOf(name, { start: 0, end: name.text.length });
  const roleSpan = spanOf(role, { start: 0, end: role.text.length });
  return {
    name: name.text,
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
