import type { Checked } from './checked.ts';
import { figuresExceed, ratingsDiffer, scoresDiffer } from './contradictions.ts';
import { endsHalfway } from './ending.ts';
import {
  numbersJump,
  partsMissing,
  questionsMissing,
  recommendationsMissing,
  sectionsMissing,
} from './gaps.ts';
import type { Warning } from './report.ts';

/** All in which a report contradicts itself, and where it stops half-way. */
export function warningsOf(checked: Checked): readonly Warning[] {
  return [
    ...ratingsDiffer(checked),
    ...scoresDiffer(checked),
    ...numbersJump(checked),
    ...recommendationsMissing(checked),
    ...figuresExceed(checked),
    ...questionsMissing(checked),
    ...partsMissing(checked),
    ...sectionsMissing(checked),
    ...endsHalfway(checked),
  ];
}
