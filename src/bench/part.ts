/** One part of the bench: it measures something and gives the lines to print, a heading first. */
export type Part = () => Promise<readonly string[]>;
