import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';

/** A question about a report, as test/questions/ holds them. */
export const ReportQuestion = z.object({
  id: z.string(),
  command: z.enum(['ask', 'finding', 'rating', 'figure', 'recommendation', 'section']),
  query: z.string(),
  category: z.string(),
  answerable: z.boolean(),
  gold: z.array(z.string()),
  value: z.string().optional(),
  aside: z.boolean().optional(),
});
export type ReportQuestion = z.infer<typeof ReportQuestion>;

/** Reads a file of questions; none when it is not there. */
export function readQuestions(file: string): ReportQuestion[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ReportQuestion.parse(JSON.parse(line)));
}

/** White space folded. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
