import * as z from 'zod';
import { Span } from '../source/span.ts';

/**
 * A page as far as the source tells: a number where it is known, "7–13" where only a range is, null where
 * nothing is. Pages are those printed in the report.
 */
export const Page = z.union([z.int().positive(), z.string().regex(/^\d+–\d+$/), z.null()]);
export type Page = z.infer<typeof Page>;

/** A single value with the place it was read from. White space within it is folded. */
const Read = <T extends z.ZodType>(value: T) => z.object({ value, span: Span }).readonly();
const ReadText = Read(z.string());

export const Section = z
  .object({
    /** The heading as it stands, with its number: "P 1.1. Leadership". */
    title: z.string(),
    /** "P 1.1", "1", "3.2.1", "Annexe one"; null where the heading has none. */
    number: z.string().nullable(),
    /** The heading without its number: "Leadership". */
    name: z.string(),
    page: Page,
    /** 1 for a part or chapter, 2 for what stands in it, and so on. */
    level: z.int().positive(),
    /** Index of the enclosing section, null at the top. */
    parent: z.int().nonnegative().nullable(),
    /** Number of the standard whose section this is or in which it stands; null for none. */
    standard: z.string().nullable(),
    /** The heading. */
    span: Span,
    /** From the heading to the start of the next section of the same or a higher level. */
    extent: Span,
  })
  .readonly();
export type Section = z.infer<typeof Section>;

export const Standard = z
  .object({
    /** "P 1.1", "2.1"; null where the report gives none. */
    number: z.string().nullable(),
    name: z.string(),
    statement: z.string().nullable(),
    /** In the report's own words and capitals, white space folded; null where none is given. */
    rating: z.string().nullable(),
    /** Index of its section; null when only the table of ratings names it. */
    section: z.int().nonnegative().nullable(),
    /** Title of the part it belongs to ("2. Service delivery"); null for none. */
    part: z.string().nullable(),
    /** The heading, or the line of the table of ratings where there is no section. */
    span: Span,
    statementSpan: Span.nullable(),
    /** Every place that states the rating, the standard's own section first. */
    ratingSpans: z.array(Span),
    /** The sentence that says how the rating is arrived at ("is driven by the lowest score"); null for none. */
    basisSpan: Span.nullable(),
  })
  .readonly();
export type Standard = z.infer<typeof Standard>;

export const KeyQuestion = z
  .object({
    /** Number of its standard (its name where standards have no numbers). */
    standard: z.string(),
    question: z.string(),
    percent: z.number(),
    /** True for the lowest of its standard. */
    lowest: z.boolean(),
    /** The whole row. */
    span: Span,
    questionSpan: Span,
    percentSpan: Span,
  })
  .readonly();
export type KeyQuestion = z.infer<typeof KeyQuestion>;

export const Recommendation = z
  .object({
    number: z.int().positive(),
    /** Who should act, as the report introduces the list: "The Probation Service"; null for nobody. */
    audience: z.string().nullable(),
    /** The full text, without its number, exactly as it stands. */
    text: z.string(),
    /** Span of `text`. */
    span: Span,
    /** The number where it stands, "1."; equal to `span` when the list is a bulleted one. */
    numberSpan: Span,
    audienceSpan: Span.nullable(),
  })
  .readonly();
export type Recommendation = z.infer<typeof Recommendation>;

export const FindingKind = z.enum(['strength', 'area for improvement', 'finding']);
export type FindingKind = z.infer<typeof FindingKind>;

export const Finding = z
  .object({
    /** Number of the standard; null for none. */
    standard: z.string().nullable(),
    /** Sub-heading it stands under, apart from "Strengths" and the like: "Diversity and inclusion". */
    heading: z.string().optional(),
    kind: FindingKind,
    /** Exactly as it stands, without its bullet. */
    text: z.string(),
    span: Span,
  })
  .readonly();
export type Finding = z.infer<typeof Finding>;

export const Figure = z
  .object({
    /** As it stands: "12 out of 45", "48 per cent", "just over a quarter". */
    text: z.string(),
    value: z.number(),
    /** "per cent" or what is counted, in the report's words. */
    unit: z.string(),
    /** The whole, for n of m. */
    of: z.number().optional(),
    /** True when any of it is written in words. */
    worded: z.boolean().optional(),
    /** The whole sentence (or table row) that it stands in, exactly. */
    sentence: z.string(),
    span: Span,
    sentenceSpan: Span,
  })
  .readonly();
export type Figure = z.infer<typeof Figure>;

export const Acronym = z
  .object({ short: z.string(), long: z.string(), span: Span, shortSpan: Span, longSpan: Span })
  .readonly();
export type Acronym = z.infer<typeof Acronym>;

export const Person = z
  .object({ name: z.string(), role: z.string(), span: Span, nameSpan: Span, roleSpan: Span })
  .readonly();
export type Person = z.infer<typeof Person>;

export const BlockKind = z.enum([
  'front matter',
  'contents',
  'heading',
  'label',
  'paragraph',
  'bullet',
  'row',
  'caption',
  'statement',
  'rating',
  'key question',
  'recommendation',
  'footnote',
  /** What the printed page adds: its number, a running heading. */
  'furniture',
]);
export type BlockKind = z.infer<typeof BlockKind>;

/** Blocks that say something of the matter itself, where headings and labels only name it. */
export const telling: readonly BlockKind[] = [
  'paragraph',
  'bullet',
  'row',
  'caption',
  'statement',
  'rating',
  'key question',
  'recommendation',
  'footnote',
];

/** A stretch of the text that is read as one: every line that is understood belongs to a block. */
export const Block = z
  .object({
    kind: BlockKind,
    /** The words, without bullet, number or footnote mark. */
    span: Span,
    /** Index of the innermost section; null before the first. */
    section: z.int().nonnegative().nullable(),
    /** Number of the standard in whose section it stands; null for none. */
    standard: z.string().nullable(),
    /** The label it stands under: "Strengths", "Areas for improvement"; null for none. */
    group: z.string().nullable(),
    /** Set for findings only. */
    finding: FindingKind.nullable(),
    page: Page,
    /** Where a person looks: "P 1.1 Leadership › Areas for improvement, 2nd of 7". */
    place: z.string(),
    /** Its sentences, in order, each within `span`. */
    sentences: z.array(Span),
  })
  .readonly();
export type Block = z.infer<typeof Block>;

export const Unread = z.object({ text: z.string(), span: Span }).readonly();
export type Unread = z.infer<typeof Unread>;

export const Warning = z.object({ message: z.string(), span: Span.nullable() }).readonly();
export type Warning = z.infer<typeof Warning>;

/** All that is read from a report's text. Lists are in the report's order; blocks do not overlap. */
export const Report = z
  .object({
    title: ReadText.nullable(),
    area: ReadText.nullable(),
    region: ReadText.nullable(),
    /** Month and year of publication: "June 2025". */
    published: ReadText.nullable(),
    overallRating: ReadText.nullable(),
    score: Read(z.object({ achieved: z.number(), max: z.number() }).readonly()).nullable(),
    sections: z.array(Section),
    standards: z.array(Standard),
    keyQuestions: z.array(KeyQuestion),
    recommendations: z.array(Recommendation),
    findings: z.array(Finding),
    figures: z.array(Figure),
    acronyms: z.array(Acronym),
    people: z.array(Person),
    blocks: z.array(Block),
    unread: z.array(Unread),
    warnings: z.array(Warning),
  })
  .readonly();
export type Report = z.infer<typeof Report>;
