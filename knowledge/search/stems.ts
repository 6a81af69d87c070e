import { stemmer } from 'stemmer';

const numbers: ReadonlyMap<string, string> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, value) => [word, String(value)] as const),
);

const tens: ReadonlyMap<string, string> = new Map([
  ['thirty', '30'],
  ['forty', '40'],
  ['fifty', '50'],
  ['sixty', '60'],
  ['seventy', '70'],
  ['eighty', '80'],
  ['ninety', '90'],
  ['hundred', '100'],
  ['thousand', '1000'],
]);

/** Forms that no rule reaches, with the form they are counted under. */
const irregular: ReadonlyMap<string, string> = new Map(
  `children>child women>woman men>man wives>wife knives>knife lives>life led>lead held>hold gave>give given>give
  sought>seek taught>teach spent>spend left>leave kept>keep ran>run met>meet paid>pay built>build brought>bring
  lost>lose sent>send told>tell understood>understand wrote>write written>write chose>choose chosen>choose drove>drive
  driven>drive fell>fall fallen>fall rose>rise risen>rise began>begin begun>begin spoke>speak spoken>speak drew>draw
  drawn>draw grew>grow grown>grow knew>know bought>buy felt>feel struck>strike heard>hear taken>take shown>show
  went>go ppl>people govt>government yrs>year yr>year mins>minute dept>department
  programme>program programmes>program centre>center centres>center licence>license licences>license
  licenced>license practise>practice practised>practice practising>practice defence>defense offence>offense
  offences>offense judgment>judgement judgments>judgement enrol>enroll enrols>enroll fulfil>fulfill fulfils>fulfill
  cheque>check cheques>check tyre>tire metre>meter metres>meter theatre>theater behaviour>behavior
  behaviours>behavior behavioural>behavioral`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('>') as [string, string]),
);

/** One spelling for British and American: "organization", "colour" and "travelling" as "organisation", "color", "traveling". */
function oneSpelling(word: string): string {
  return word
    .replace(/(?<=\p{L}{3})iz(?=e|ing|ation|able)/u, 'is')
    .replace(/(?<=\p{L}{3})yz(?=e|ing)/u, 'ys')
    .replace(/(?<=[bdghlmnpv])our(?=s?$|ed$|ing$|able$|ite|ful|al$|less)/u, 'or')
    .replace(/(?<=\p{L}{3}[aeiou])ll(?=ed$|ing$|er$|ers$|or$|ors$)/u, 'l');
}

const known = new Map<string, string>();

/**
 * What a word is counted under, whatever its number, tense or spelling: "practitioners" as "practition",
 * "seven" as "7", "1,852" as "1852", "women" as "woman".
 */
export function stemOf(word: string): string {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const stem = stemAnew(word);
  // Bounded, since what people type never ends.
  if (known.size > 20_000) known.clear();
  known.set(word, stem);
  return stem;
}

function stemAnew(word: string): string {
  if (/^\p{N}/u.test(word))
    return word.replace(/,(?=\p{N}{3})/gu, '').replace(/(?<=\p{N})(?:st|nd|rd|th)$/u, '');
  const number = numbers.get(word) ?? tens.get(word);
  if (number !== undefined) return number;
  const plain = oneSpelling(irregular.get(word) ?? word);
  return stemmer(irregular.get(plain) ?? plain);
}
