import type { Loaded } from '../library.ts';
import type { Person } from '../report/report.ts';
import { holds } from '../source/span.ts';
import { type Question, stemsOf } from './question.ts';
import { sentenceAt } from './sentence.ts';
import { wordsOf } from './spelling.ts';
import type { FactAnswer, Solver } from './stated.ts';

/** "Who is the chief inspector?", "who led the inspection?": the people named with a role. */
export const solvePeople: Solver = (question, loaded) => {
  const mistaken = anothersRole(question, loaded);
  if (mistaken) return mistaken;
  const held = withRole(question, loaded);
  if (held) return held;
  if (!/\bwho\b|\bwhose\b|\bname of\b|\bnamed?\b/.test(question.text)) return null;
  const asked = subject(question);
  const met = loaded.report.people.filter(
    (person) =>
      holdsAll(person, asked, loaded) ||
      signed(person, question, loaded) ||
      headsInspectorate(person, question),
  );
  return asked.length === 0 ? null : named(met, loaded);
};

function named(people: readonly Person[], { report }: Loaded): FactAnswer | null {
  const [first] = people;
  if (!first) return null;
  return {
    title: first.role,
    facts: people.map(({ name, role, nameSpan }) => ({ label: role, span: nameSpan, value: name })),
    excerpts: people.map(({ span }) => sentenceAt(span, report)),
  };
}

/** "What is Jo Smith's job title?", and nothing else: the person named, with the role. */
function withRole({ text }: Question, loaded: Loaded): FactAnswer | null {
  const asked = loaded.report.people.filter(({ name }) =>
    asksRole.test(text.replace(name.toLowerCase(), '@')),
  );
  return named(asked, loaded);
}

const asksRole =
  /@(?:'?s)? (?:job )?(?:role|job|title|position|post|rank)\W*$|\b(?:role|job|title|position|post|rank) (?:of|does|is) @|\bwhat does @ do\W*$/;

/** "Jo Smith is the chief inspector, right?", where somebody else has that role: who she is, and who has it. */
function anothersRole({ text }: Question, loaded: Loaded): FactAnswer | null {
  const { people } = loaded.report;
  const person = people.find(({ name }) => text.includes(name.toLowerCase()));
  if (!person) return null;
  const bare = (role: string) => role.toLowerCase().replace(/^hm | of .*/g, '');
  const claimed = people
    .filter(({ role }) => text.includes(bare(role)))
    .sort((a, b) => b.role.length - a.role.length)[0];
  // A chief inspector is an inspector, too.
  if (!claimed || bare(person.role).includes(bare(claimed.role))) return null;
  const answer = named([person, claimed], loaded);
  return answer && { ...answer, message: `${person.name}: ${person.role}. Asked: ${claimed.role}.` };
}

/** "Who signed the foreword?": whoever is named at the end of a section is its author. */
function signed({ span }: Person, { text }: Question, { report }: Loaded): boolean {
  const signs =
    /\b(?:who (?:signed|wrote|authored|is behind)(?: off)?|whose (?:name|signature) is (?:on|under|at the (?:end|bottom|foot) of)) (?:the )?(.+)$/.exec(
      text,
    )?.[1];
  const words = wordsOf(signs ?? '').join(' ');
  const within = report.sections.filter(({ extent }) => holds(extent, span));
  return within.some(({ name }) => `${words} `.startsWith(`${wordsOf(name).join(' ')} `));
}

/** "Who is the boss of the inspectorate?" */
function headsInspectorate({ role }: Person, { text }: Question): boolean {
  return (
    /\bchief inspector\b/i.test(role) &&
    /\b(?:boss|head|heads|leads|runs|chief|in charge)\b(?: of)?(?: the)?(?: hm)? ?(?:inspectorate|inspectors|hmip)\b/.test(
      text,
    )
  );
}

/** What the person is asked by, grammar and the word "name" left out; "inspector" counts here. */
function subject({ words, stems }: Question): string[] {
  const roles = words.filter((word) => /^inspect(?:or|ors|ion)$/.test(word)).map(() => 'inspect');
  return [...stems.filter((stem) => stem !== 'name'), ...roles];
}

/** The role, and the sentence that gives it, hold every word that is asked. */
function holdsAll({ role, span }: Person, asked: readonly string[], { report, source }: Loaded): boolean {
  const { start, end } = sentenceAt(span, report);
  const sentence = `${role} ${source.text.slice(start, end)}`;
  const own = stemsOf(sentence);
  if (/inspector/i.test(sentence)) own.add('inspect');
  if (own.has('led')) own.add('lead');
  return asked.every((stem) => own.has(stem));
}
