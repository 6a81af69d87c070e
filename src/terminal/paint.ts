/** What a stretch of text on the terminal is; how it looks follows from it. */
export type Role =
  | 'own' // the bot's own words
  | 'title'
  | 'heading'
  | 'aside' // less than the bot's own words: hints, counts
  | 'trouble' // what went wrong
  | 'quoted' // the report's words
  | 'marked' // those of them that met the question
  | 'bar' // the line at the left of a quotation
  | 'value' // a fact, in the report's words
  | 'citation'
  | 'line' // a command line to type
  | 'best'
  | 'good'
  | 'poor'
  | 'worst';

/** Turns a printable text into what is written to the terminal. */
export type Paint = (role: Role, text: string) => string;

/** For files, pipes and terminals without colours. */
export const plain: Paint = (_role, text) => text;

/** SGR parameters of the sixteen-colour palette, which every theme keeps readable. */
const looks: Readonly<Record<Role, string>> = {
  own: '',
  title: '1',
  heading: '1',
  aside: '2',
  trouble: '1;33',
  quoted: '',
  marked: '1;4',
  bar: '36',
  value: '1',
  citation: '2',
  line: '36',
  best: '1;32',
  good: '32',
  poor: '33',
  worst: '1;31',
};

/** For terminals with colours. */
export const coloured: Paint = (role, text) => {
  const look = looks[role];
  return look === '' || text === '' ? text : `\u001b[${look}m${text}\u001b[0m`;
};

/** What `coloursWanted` needs to know of a stream. */
export interface Screen {
  readonly isTTY?: boolean;
}

/**
 * Whether to write colours: never with NO_COLOR set, always with FORCE_COLOR set (but for 0 and false),
 * otherwise on a terminal that is not dumb.
 */
export function coloursWanted(
  environment: Readonly<Record<string, string | undefined>>,
  screen: Screen,
): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = environment;
  if (no !== undefined && no !== '') return false;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return screen.isTTY === true && term !== 'dumb';
}

const ratings: ReadonlyMap<string, Role> = new Map([
  ['outstanding', 'best'],
  ['good', 'good'],
  ['requires improvement', 'poor'],
  ['inadequate', 'worst'],
]);

/** The role of a rating in the words that inspectorates use; undefined for anything else. */
export function roleOfRating(rating: string): Role | undefined {
  return ratings.get(rating.trim().replace(/\s+/g, ' ').toLowerCase());
}
