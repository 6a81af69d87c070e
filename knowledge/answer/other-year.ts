const year = /\b(?:19|20)\d\d\b/g;

/** The years that a question names. */
export function yearsIn(text: string): string[] {
  return [...new Set(text.match(year) ?? [])];
}

/** A question without the years that it names, to look for the same thing at another time. */
export function withoutYears(question: string): string {
  return question
    .replace(/(?:\s+(?:in|since|by|during|of|from|until|after|before))?\s*\b(?:19|20)\d\d\b/gi, '')
    .trim();
}
