import * as z from 'zod';

/** What a report's text cannot tell of itself; kept beside it as report.json. */
export const Meta = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Short names that people use for it. */
  names: z.array(z.string().min(1)),
  /** SHA-256 of report.txt, in hexadecimal; checked at load. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  publisher: z.string(),
  /** The publisher's address, for citations. */
  url: z.url(),
  licence: z.string(),
  licenceUrl: z.url(),
  attribution: z.string(),
});
export type Meta = z.infer<typeof Meta>;
