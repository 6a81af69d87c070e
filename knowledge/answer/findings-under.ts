import type { Loaded } from '../library.ts';
import type { Finding, Standard } from '../report/report.ts';
import { mentionedStandards } from './mentions.ts';
import { type Question, stemsOf } from './question.ts';
import { isNumberWord } from './spelling.ts';
import { standardKey, standardTitle } from './standards.ts';
import { standardAkin } from './standards-rated.ts';

/** Words that ask for strengths or weaknesses, or say no more than "here": they are no subject. */
const asking = stemsOf(
  'strength strengths weakness weaknesses worst weakest good positive well best strong area areas improvement improvements improve ' +
    'need needs wrong problem problems bad badly poor poorly concerns criticised standard section found find main work working ' +
    'fix spot spots rubbish downside downsides let lets letting down still number count total news better point points see seen saw note noted mention mentioned observe observed highlight highlighted identified identify inspectors doing going right praise praised failing failings short fall falls went overall main biggest key pdu service need needed finding impress impressed ' +
    'compliment compliments bouquet bouquets shine shines shone proud actually really works telling off slated flaw flaws ' +
    'brickbat brickbats lacking struggle struggles struggling bit bits',
);

/** What a question names, and its findings. */
export interface Under {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly standard?: string;
  /** True when kind and standard alone pick them out. */
  readonly listed: boolean;
}

/** What a question names, when no other words are left over; null when there are, or when it is several things. */
export function findingsUnder(question: Question, loaded: Loaded): Under | null {
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
  const [standard, second] = standardsIn(question, left(''), loaded);
  if (!standard) return left('').length === 0 ? { title: 'Findings', findings, listed: true } : null;
  const number = standard.number ?? '';
  const strange = left(`${standard.name} ${number} ${number.replace(/\s/g, '')}`).filter(
    (stem) => standardAkin(stem, loaded) !== standard,
  );
  if (second || strange.length > 0) return null;
  const key = standardKey(standard);
  return {
    title: standardTitle(standard),
    findings: findings.filter((finding) => finding.standard === key),
    standard: key,
    listed: standard.number !== null,
  };
}

/** The standards that are named, or the one that the only word left is akin to: "leaders" of "Leadership". */
function standardsIn(question: Question, left: readonly string[], loaded: Loaded): readonly Standard[] {
  const named = mentionedStandards(question, loaded);
  const [word, second] = left;
  const isOpen =
    /\b(?:what|which|where|how)\b|^(?:the |any |some |all )?(?:strengths?|weaknesses|weakness|areas?|good|bad|praise)\b/;
  if (named.length > 0 || word === undefined || second !== undefined || !isOpen.test(question.text))
    return named;
  return [standardAkin(word, loaded) ?? []].flat();
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
