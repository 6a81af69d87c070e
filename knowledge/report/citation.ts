import * as z from 'zod';
import { Page } from './report.ts';

/** Where words stand, so that a reader can check them. */
export const Citation = z
  .object({
    /** Id of the report. */
    report: z.string(),
    /** Title of the innermost section, with its number; "Front matter" before the first. */
    section: z.string(),
    /** Where in it a person should look: "P 1.1 Leadership › Areas for improvement, 2nd of 7". */
    place: z.string(),
    page: Page,
    /** Offsets into the stored text, in UTF-16 units; `end` is exclusive. */
    start: z.int().nonnegative(),
    end: z.int().positive(),
  })
  .readonly();
export type Citation = z.infer<typeof Citation>;
