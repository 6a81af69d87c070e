import { stemOf } from './stems.ts';

// Words that people and inspectorates use for one another. Whoever asks says "boss", the report says "manager".
const listed = `
  boss bosses manager managers leader leaders head heads leadership management supervisor
  worker workers staff practitioner practitioners officer officers employee employees workforce
  client clients offender offenders probationer probationers supervised
  job jobs work employment career unemployed
  house houses housing homeless accommodation tenancy
  child children kid kids minor minors youngster youngsters
  youth young teenager teenagers teen teens adolescent adolescents
  jail prison prisons custody custodial inside
  inmate inmates prisoner prisoners
  cop cops police constabulary
  judge judges magistrate magistrates sentencer sentencers court courts bench
  drug drugs substance substances addiction
  alcohol drink drinking
  violence violent abuse abusive assault
  danger dangerous risk risks harm
  safe safety protect protection safeguarding
  train training taught learning learn skills
  quit leaver leavers attrition turnover retention retain
  vacancy vacancies unfilled shortage shortages deficit deficits understaffed
  sick sickness absence absent
  building buildings premises office offices estate estates
  travel travelling transport bus buses distance distances commute
  delay delays wait waiting queue backlog backlogs late
  tag tags tagging bracelet bracelets monitoring curfew curfews
  immigrant immigrants migrant migrants foreign
  language languages speak spoken translate interpreter interpreters
  psychiatric mental psychological psychologist
  woman women female females girl girls
  man men male males boy boys
  ethnic ethnicity race racial minority minorities disproportionality
  money cash finance financial funding funded funds
  target targets goal goals
  check checks review reviews reviewing oversight supervision
  pay salary salaries wage wages
  help support assistance advice advocacy guidance
  begin began start started commence commenced commencement commencements
  end finish finished finishing complete completed completion completions
  knife knives blade blades weapon weapons
  rural countryside village villages remote sticks
  coast coastal seaside
  deprived deprivation poverty
  mum dad parent parents mother father
  school schools education teacher teachers
  doctor doctors gp gps health medical hospital
  overhear overheard soundproofed privacy private confidential
  interview interviews meeting meetings appointment appointments
  happy satisfied positive engaged motivated morale
  temporary interim acting stand-in
  rule rules policy policies guidance
  fix improve improved improvement remedy
  workload workloads caseload caseloads
  released release leaving
  reoffend reoffending reconviction
  diversity equality equity inclusion
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

/** All these words, as they are written. */
export const kindredWords: readonly string[] = listed.flat();
const groups = listed.map((words) => [...new Set(words.map(stemOf))]);

const kindred = new Map<string, readonly string[]>();
for (const group of groups) {
  for (const stem of group) {
    const others = group.filter((other) => other !== stem);
    kindred.set(stem, [...new Set([...(kindred.get(stem) ?? []), ...others])]);
  }
}

/** The stems of words that may be meant by one, in a fixed order. */
export function kindredOf(stem: string): readonly string[] {
  return kindred.get(stem) ?? [];
}
