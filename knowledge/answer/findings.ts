import type { Loaded } from '../library.ts';
import type { Finding, FindingKind } from '../report/report.ts';
import { mentionedStandards } from './mentions.ts';
import { type Question, stemsOf } from './question.ts';
import { undividedFindings } from './reasons.ts';
import { isNumberWord } from './spelling.ts';
import { asksWhatItGot } from './standard-rating.ts';
import { standardKey, standardTitle } from './standards.ts';
import type { FactAnswer, Solver } from './stated.ts';

const strength =
  /\bstrengths?\b|\bgood\b|\bpositives?\b|\b(?:do|does|did|done|doing|going|went|work(?:ing|s)?|working) (?:\w+ )?well\b|\bprais\w+|\bbest\b|\bstrong\b|\bcredit\b|\bright\b/;
const weakness =
  /\bweak(?:ness(?:es)?|est)?\b|\b(?:needs?|have|has|must|should) (?:to )?fix\b|\bdownsides?\b|\brubbish\b|\blet(?:s|ting)? (?:\w+ )?down\b|\bworst\b|\bareas? (?:for|of) improvement\b|\b(?:needs?|needed|should|must|could|has|have) (?:to )?(?:be )?improv\w*|\bimprovements?\b|\bwrong\b|\bfall(?:s|ing)? short\b|\bfail(?:s|ed|ing|ings|ures?)?\b|\bproblems?\b|\bbad(?:ly)?\b|\bpoor(?:ly)?\b|\bconcerns?\b|\bcriticis\w+|\bshortcomings?\b|\b(?:be|do|done|get|gets|getting) better\b/;

/** Which kind of finding a question asks for; null when it asks for neither, or for both. */
export function kindAsked({ text }: Question): Exclude<FindingKind, 'finding'> | null {
  if (/\bhow (?:good|bad|well|poor)\b|\bimprovement (?:plan|notice|programme)/.test(text)) return null;
  // "…, right?" praises nothing.
  const claimed = text.replace(/,? right\W*$/, '');
  const [good, bad] = [strength.test(claimed), weakness.test(claimed)];
  return good === bad ? null : good ? 'strength' : 'area for improvement';
}

/** "What were the strengths in staffing?": every finding of the kind under what is named, and nothing else asked. */
export const solveFindings: Solver = (question, loaded) => {
  const kind = kindAsked(question);
  if (kind === null) return ofEveryKind(question, loaded);
  if (/\bwhy\b|\brat(?:ed|ing)\b/.test(question.text) || asksWhatItGot(question, loaded)) return null;
  const under = named(question, loaded);
  if (!under) return null;
  const met = under.findings.filter((finding) => finding.kind === kind);
  if (met.length === 0) return undivided(under, kind);
  const list = { kind, ...(under.standard === undefined ? {} : { standard: under.standard }) };
  return {
    title: `${under.title}: ${kind === 'strength' ? 'strengths' : 'areas for improvement'}`,
    facts: [],
    excerpts: met.map(({ span }) => span),
    message: `The report names ${met.length} here.`,
    ...(under.listed ? { list } : {}),
  } satisfies FactAnswer;
};

/** "The main findings on staffing": all of a standard's, whatever their kind. */
function ofEveryKind(question: Question, loaded: Loaded): FactAnswer | null {
  if (!/\bfindings\b/.test(question.text)) return null;
  const under = named(question, loaded);
  if (!under?.listed || under.findings.length === 0) return null;
  return {
    title: under.standard === undefined ? 'Findings' : `${under.title}: findings`,
    facts: [],
    excerpts: under.findings.map(({ span }) => span),
    message: `The report names ${under.findings.length} here.`,
    ...(under.standard === undefined ? {} : { list: { standard: under.standard } }),
  };
}

/** Words that ask for strengths or weaknesses, or say no more than "here": they are no subject. */
const asking = stemsOf(
  'strength strengths weakness weaknesses worst weakest good positive well best strong area areas improvement improvements improve ' +
    'need needs wrong problem problems bad badly poor poorly concerns criticised standard section found find main work working ' +
    'fix spot spots rubbish downside downsides let lets letting down still number count total news better point points see seen saw note noted mention mentioned observe observed highlight highlighted identified identify inspectors doing going right praise praised failing failings short fall falls went overall main biggest key pdu service need needed finding',
);

/** What a question names, and its findings. */
interface Under {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly standard?: string;
  /** True when kind and standard alone pick them out. */
  readonly listed: boolean;
}

function named(question: Question, loaded: Loaded): Under | null {
  const { findings } = loaded.report;
  const left = (name: string) => {
    const own = stemsOf(name);
    return question.stems.filter((stem) => !own.has(stem) && !asking.has(stem) && !isNumberWord(stem));
  };
  const standardNames = loaded.report.standards.map(({ name }) => name);
  const headings = [...new Set(findings.flatMap(({ heading }) => heading ?? []))];
  const heading = headings.find(
    (name) => left(name).length === 0 && namesHeading(question, name, [...headings, ...standardNames]),
  );
  if (heading !== undefined) {
    return {
      title: heading,
      findings: findings.filter((finding) => finding.heading === heading),
      listed: false,
    };
  }
  const [standard, second] = mentionedStandards(question, loaded);
  if (!standard) return left('').length === 0 ? { title: 'Findings', findings, listed: true } : null;
  const number = standard.number ?? '';
  if (second || left(`${standard.name} ${number} ${number.replace(/\s/g, '')}`).length > 0) return null;
  const key = standardKey(standard);
  return {
    title: standardTitle(standard),
    findings: findings.filter((finding) => finding.standard === key),
    standard: key,
    listed: standard.number !== null,
  };
}

/** A heading is named by all its words, or by one of them that no other heading or standard has. */
function namesHeading({ stems }: Question, name: string, all: readonly string[]): boolean {
  const own = [...stemsOf(name)];
  const others = all.filter((other) => other !== name).map(stemsOf);
  const met = own.filter((stem) => stems.includes(stem));
  return (
    own.length > 0 &&
    (met.length === own.length || met.some((stem) => others.every((other) => !other.has(stem))))
  );
}

/** Where the report does not tell strengths from areas for improvement: the findings with such words. */
function undivided(under: Under, kind: 'strength' | 'area for improvement'): FactAnswer | null {
  const met = undividedFindings(under.findings, kind);
  if (met.length === 0) return null;
  const praise = kind === 'strength';
  return {
    title: `${under.title}: findings`,
    facts: [],
    excerpts: met.map(({ span }) => span),
    message: `The report does not list ${praise ? 'strengths' : 'areas for improvement'} here. These findings hold words of ${praise ? 'praise' : 'criticism'}.`,
    ...(under.standard === undefined ? {} : { standard: under.standard }),
  };
}
