import { type Passage, placeOf } from './passage.ts';
import type { Candidate, Ranking } from './ranker.ts';

/** How a question was understood, what was weighed, and why it was answered or refused; line by line. */
export function explained(ranking: Ranking, passageAt: (number: number) => Passage | undefined): string[] {
  const { question, candidates, signs, chance, reading } = ranking;
  const needs = question.needs.map(({ word, ways, weight, met }) => {
    const as = ways.map(({ stems }) => stems.join(' ')).join(' | ');
    return `  ${word} → ${as === '' ? 'not in the report' : as} (${met}, weight ${weight.toFixed(2)})`;
  });
  const before = reading?.precedents?.nearest;
  return [
    `Asked for: ${question.asked.kind ?? 'nothing of a certain kind'}${question.asked.leaning ? `, ${question.asked.leaning}` : ''}`,
    'Words:',
    ...needs,
    ...(before
      ? [
          `Most like it of the questions put before, ${percent(before.near)}, ${before.answered ? 'answered' : 'not answered'}: ${before.question}`,
        ]
      : []),
    'Candidates:',
    ...candidates
      .slice(0, 5)
      .map((one, rank) => `  ${rank + 1}. ${candidateLine(one, passageAt(one.number))}`),
    `Judged: ${percent(chance)} sure that the first answers, ${chance >= 0.5 ? 'answered' : 'refused'}`,
    `  ${figures(signs)}`,
  ];
}

function candidateLine({ score, features }: Candidate, passage: Passage | undefined): string {
  const text = (passage?.text ?? '').replace(/\s+/g, ' ').slice(0, 70);
  return `${score.toFixed(3)} (${figures({ ...features })}) ${passage ? placeOf(passage) : ''}: ${text}`;
}

function figures(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => `${name} ${value.toFixed(2)}`)
    .join(', ');
}

function percent(value: number): string {
  return `${Math.round(value * 100)} per cent`;
}
