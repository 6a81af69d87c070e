/** How a passage meets a question in meaning, as the reader tells it; each number lies between about 0 and 1. */
export interface ReaderEvidence {
  /** Score of the whole passage, and of its best sentence with what heads it. */
  readonly whole: number;
  readonly sentence: number;
  /** How well the least met of the weighty words is met by the whole passage. */
  readonly least: number;
  /** Index of the best sentence, and the score of each. */
  readonly best: number;
  readonly sentences: readonly number[];
}
