const opening =
  /^(?:(?:please|pls|plz|hi|hello|hey|so|ok|okay|and|well)\b[\s,!.:]*|(?:can|could|would|will) (?:you|u|somebody|anyone) (?:please )?(?:tell|show|explain to|find) (?:me|us)\b[\s,:]*|(?:tell|show|give) (?:me|us)(?: please)?\b[\s,:]*|(?:i|we) (?:want|need|would like|wish|'d like)(?: to know)\b[\s,:]*|do you know\b[\s,:]*)+/i;
const closing = /[\s,]*(?:\b(?:please|pls|plz|thanks|thank you|cheers|ta)\b[\s.!?]*)+$/i;

/**
 * A question without what is only manners: white space folded, marks made plain, no "please tell me" before it,
 * no "thanks" or marks after it. What is nothing but manners stays as it is.
 */
export function plainly(question: string): string {
  const folded = question.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
  const plain = folded
    .replace(opening, '')
    .replace(closing, '')
    .replace(/[\s?!.…]+$/u, '');
  if (plain === '') return folded;
  // The reader takes "?" for a word: one is kept where there was any.
  return /\?[\s?!.…]*$/u.test(folded.replace(closing, '')) ? `${plain}?` : plain;
}
