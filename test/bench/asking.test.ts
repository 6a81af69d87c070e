import { expect, it } from 'vitest';
import { askFresh } from '../../src/bench/asking.ts';
import { runFresh } from '../../src/bench/fresh-process.ts';
import { plainQuestions } from '../../src/bench/plain-questions.ts';

it('asks each question once, with or without others waiting, whatever answers', () => {
  const questions = plainQuestions().slice(0, 6);
  for (const ranker of ['words', 'miniSearch'] as const) {
    for (const atOnce of [1, 4]) {
      const { times, searched, process } = askFresh({ ranker, questions, atOnce });
      expect(times).toHaveLength(questions.length);
      expect(times.every((ms) => ms > 0)).toBe(true);
      expect(searched).toHaveLength(questions.length);
      expect(process.peak).toBeGreaterThan(20);
    }
  }
});

it('tells a question that typed facts settle from one that the passages are searched for', () => {
  const questions = ['how many recommendations are there?', 'does anybody mention submarines'];
  expect(askFresh({ ranker: 'words', questions, atOnce: 1 }).searched).toEqual([false, true]);
});

it('has some hundreds of different questions', () => {
  const questions = plainQuestions();
  expect(questions.length).toBeGreaterThan(200);
  expect(new Set(questions).size).toBe(questions.length);
});

it('says what a program said that did not end well', () => {
  expect(() => runFresh(['dist/bench-asking.js'], { input: 'no JSON' })).toThrow('JSON');
});
