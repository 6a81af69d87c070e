// Prints how well questions are answered: ours beside what could be used instead, in one run, on the same passages
// and questions, and what each part of ours is worth. With --failures, lists what went wrong.
import { parseArgs } from 'node:util';
import { passagesOf } from '../knowledge/search/passages-of-report.ts';
import { readerState, stopReader } from '../knowledge/search/reader.ts';
import { type Contestant, neverRefused, ourselves, rivalOver, searchAlone } from './eval/contestants.ts';
import { readerAlone } from './eval/reader-alone.ts';
import { inventedSets, type QuestionSet, shippedSets, withoutPrecedents } from './eval/reports.ts';
import { thresholdFor } from './eval/rival-threshold.ts';
import { rivalsOver } from './eval/rivals.ts';
import { categoryTable, overallTable, type Result } from './eval/table.ts';
import { worldTable } from './eval/worlds-table.ts';

const { values } = parseArgs({ options: { failures: { type: 'boolean', default: false } } });

const [tuned, aside] = shippedSets();
await tuned.loaded.search.warm();
console.log(`Reader: ${readerState().state}\n`);
for (const set of [tuned, aside]) await show(set);
for (const set of inventedSets()) {
  await set.loaded.search.warm();
  await show(set);
}
for (const world of ['w8', 'w10']) {
  console.log(`\n## Invented passages “${world}”, by right passage (their questions take part in the fit)\n`);
  console.log(await worldTable(world));
}
await stopReader();

async function show(set: QuestionSet): Promise<void> {
  const { loaded, questions } = set;
  const passages = passagesOf(loaded.source, loaded.report);
  const ours = await result(ourselves('ours', loaded), questions);
  const parts = [
    await result(ourselves('ours, without judgement', loaded, neverRefused), questions),
    await result(searchAlone('ours, without facts', loaded), questions),
    ...(set === tuned || set === aside
      ? [await result(ourselves('ours, without precedents', withoutPrecedents(loaded)), questions)]
      : []),
    await withoutReader(() => result(ourselves('ours, words only', loaded), questions)),
    await result(await readerAlone('the reader only', tuned.loaded, loaded, tuned.questions), questions),
  ];
  const rivals: Result[] = [];
  // Where a rival refuses is tuned on the shipped report, as ours is.
  const tuning = new Map(
    rivalsOver(passagesOf(tuned.loaded.source, tuned.loaded.report)).map((rival) => [
      rival.name,
      thresholdFor(rival, tuned),
    ]),
  );
  for (const rival of rivalsOver(passages)) {
    const threshold = tuning.get(rival.name) ?? Number.NEGATIVE_INFINITY;
    rivals.push(await result(rivalOver(rival, loaded, threshold), questions));
  }
  const answerable = questions.filter((one) => one.answerable).length;
  console.log(
    `\n## ${set.name}: ${answerable} questions with an answer, ${questions.length - answerable} without\n`,
  );
  console.log(overallTable(questions, [ours, ...parts, ...rivals]));
  console.log(`\n${categoryTable(questions, [ours, ...rivals])}`);
  if (values.failures) failures(set, ours);
}

async function result(contestant: Contestant, questions: QuestionSet['questions']): Promise<Result> {
  return { name: contestant.name, ...(await contestant.run(questions)) };
}

/** Runs as the bot does when READER=off is set. */
async function withoutReader<T>(run: () => Promise<T>): Promise<T> {
  const { READER } = process.env;
  Object.assign(process.env, { READER: 'off' });
  try {
    return await run();
  } finally {
    Object.assign(process.env, { READER: READER ?? 'on' });
  }
}

function failures({ questions }: QuestionSet, { outcomes }: Result): void {
  console.log('\nWhat went wrong:');
  questions.forEach(({ id, command, query, category, answerable }, i) => {
    const outcome = outcomes[i];
    if (!outcome || outcome.right) return;
    const how = !answerable
      ? 'answered, though the report does not say'
      : outcome.refused
        ? 'refused'
        : outcome.rank < 0
          ? 'not among the excerpts'
          : `right at place ${outcome.rank + 1}`;
    console.log(`- ${id} (${category}) /${command} ${query}: ${how}`);
  });
}
