import * as z from 'zod';
import { Citation } from '../knowledge/report/citation.ts';
import { FindingKind } from '../knowledge/report/report.ts';
import { Span } from '../knowledge/source/span.ts';

/** A typed fact: the value in the report's own words (white space folded) and where they stand. */
export const Fact = z
  .object({
    /** What is rated or counted. */
    label: z.string(),
    value: z.string(),
    citation: Citation,
    /** Why it stands out among its neighbours, in the bot's own words: "drives the rating". */
    note: z.string().optional(),
  })
  .readonly();
export type Fact = z.infer<typeof Fact>;

/** A passage, exactly as it stands. */
export const Quote = z
  .object({
    text: z.string(),
    citation: Citation,
    /** What heads it, in the bot's words or the report's: a sub-heading, "Recommendation 2". */
    label: z.string().optional(),
    /** Given by /finding: null outside findings. */
    kind: FindingKind.nullable().optional(),
    /** Given by /finding: number of the standard, null outside. */
    standard: z.string().nullable().optional(),
    /** What to point out in it (matched words), in the report's offsets, in order, within the citation. */
    marks: z.array(Span).optional(),
  })
  .readonly();
export type Quote = z.infer<typeof Quote>;

/** A command line that one may want next, and the few words that name it on a button. */
export const Next = z.object({ label: z.string(), line: z.string() }).readonly();
export type Next = z.infer<typeof Next>;

const common = {
  /** The command that was typed, without its slash; "ask" for plain text. */
  command: z.string(),
  /** The canonical command line that gives this reply again. */
  line: z.string(),
  title: z.string(),
  /** Other lines to try, each of which works as it stands. */
  suggestions: z.array(z.string()).optional(),
  /** A fixed template, filled with typed facts or with what was typed. */
  message: z.string().optional(),
};

export const Answered = z
  .object({
    ...common,
    status: z.literal('answered'),
    facts: z.array(Fact),
    /** Best first. */
    excerpts: z.array(Quote),
    /** The report's rating of what the reply is about, for the colour it is drawn in. */
    rating: z.string().optional(),
    /** Where the reply has a scorecard to draw: a standard's number, or "overall". */
    chart: z.string().optional(),
    /** Which page of how many, and the lines that turn it. */
    paging: z
      .object({
        page: z.int().positive(),
        pages: z.int().positive(),
        previous: z.string().optional(),
        next: z.string().optional(),
      })
      .readonly()
      .optional(),
    next: z.array(Next).optional(),
  })
  .readonly();

export const NotFound = z
  .object({
    ...common,
    status: z.literal('not-found'),
    facts: z.array(Fact).length(0),
    excerpts: z.array(Quote).length(0),
    /** The closest passages: not an answer. */
    closest: z.array(Quote).optional(),
  })
  .readonly();

export const Invalid = z
  .object({
    ...common,
    status: z.literal('invalid'),
    facts: z.array(Fact).length(0),
    excerpts: z.array(Quote).length(0),
    message: z.string(),
  })
  .readonly();

/** What a command gives back; terminal, JSON and Discord only draw it. */
export const Reply = z.discriminatedUnion('status', [Answered, NotFound, Invalid]);
export type Reply = z.infer<typeof Reply>;
export type Answered = z.infer<typeof Answered>;
export type NotFound = z.infer<typeof NotFound>;
export type Invalid = z.infer<typeof Invalid>;
