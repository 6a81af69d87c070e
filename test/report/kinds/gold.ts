import * as z from 'zod';

const Rating = z.string().nullable();

export const FigureGold = z.strictObject({
  text: z.string(),
  value: z.number(),
  /** "per cent" or a word of what is counted; absent where several words would do. */
  unit: z.string().optional(),
  of: z.number().optional(),
  worded: z.boolean().optional(),
});
export type FigureGold = z.infer<typeof FigureGold>;

/** What a fair reader finds in an invented report, written down before any program read it. */
export const Gold = z.strictObject({
  title: z.string().nullable(),
  area: z.string().nullable(),
  region: z.string().nullable(),
  published: z.string().nullable(),
  overallRating: Rating,
  score: z.strictObject({ achieved: z.number(), max: z.number() }).nullable(),
  standards: z.array(
    z.strictObject({
      number: z.string().nullable(),
      name: z.string(),
      rating: Rating,
      statement: z.string().nullable(),
    }),
  ),
  keyQuestions: z.array(z.strictObject({ standard: z.string(), question: z.string(), percent: z.number() })),
  recommendations: z.array(
    z.strictObject({ number: z.number(), audience: z.string().nullable(), text: z.string() }),
  ),
  findings: z.strictObject({
    total: z.number(),
    byKind: z.record(z.string(), z.number()),
    /** All of them, in the report's order, by their first words. */
    samples: z.array(
      z.strictObject({
        startsWith: z.string(),
        standard: z.string().nullable(),
        heading: z.string().optional(),
        kind: z.string(),
      }),
    ),
  }),
  /** Figures that must be read; there may be more. */
  figures: z.array(FigureGold).min(8),
  /** Words in which no figure stands: dates, addresses, ages, names. */
  notFigures: z.array(z.string()),
  /** Sections that must be read, in this order; a page or level that several answers would fit is absent. */
  sections: z.array(
    z.strictObject({
      title: z.string(),
      page: z.union([z.number(), z.string(), z.null()]).optional(),
      level: z.number().optional(),
    }),
  ),
  acronyms: z.array(z.strictObject({ short: z.string(), long: z.string() })),
  people: z.array(z.strictObject({ name: z.string(), role: z.string() })),
  warnings: z.enum(['none', 'some']),
  /** Words that at least one warning must say or point at. */
  warningsAbout: z.array(z.string()).optional(),
  /** Lines that belong to no reader's report: running headers and page numbers. */
  mayBeUnread: z.array(z.string()).optional(),
});
