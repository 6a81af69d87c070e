import { type Stretch, trimmed } from './view.ts';

const END = /[.!?…]['"’”)\]]*\s+(?=['"“‘([]*[\p{Lu}\p{N}£])/gu;
const SHORT =
  /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|approx|Mr|Mrs|Ms|Dr|St|Prof|Insp|Sgt|No|Nos|para|paras|pp?|Ch|\p{Lu})\.$/u;

/** Cuts folded text into its sentences, without the white space between them. */
export function sentencesOf(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const stop = match.index + 1;
    if (text[match.index] === '.' && SHORT.test(text.slice(Math.max(start, stop - 12), stop))) continue;
    const sentence = trimmed(text, start, match.index + match[0].length);
    if (sentence.end > sentence.start) found.push(sentence);
    start = match.index + match[0].length;
  }
  const last = trimmed(text, start, text.length);
  if (last.end > last.start) found.push(last);
  return found;
}
