// How people lead up to a question. Each is taken off the front, one after another.
const manners =
  /^(?:please|pls|plz|hi|hello|hey|so|ok|okay|and|well|sorry|excuse me|quick question|question|just curious|curious|asking for a friend|(?:is|was) it (?:true|right|correct)(?: that)?|true or false)\b[\s,!.:;–-]*/i;
const request =
  /^(?:(?:can|could|would|will) (?:you|u|somebody|anyone) (?:please )?(?:tell|show|explain to|find) (?:me|us)|(?:tell|show|give) (?:me|us)(?: please)?|(?:i|we)(?: just| really| only)?(?:'d like|'m wondering| need| want| would like| wish| wonder| was wondering| am wondering)(?: to (?:know|find out|understand|check|see|learn|ask))?|do you know|i(?:'m| am) trying to (?:find out|understand|see))\b[\s,:]*/i;
/** Who is asking: "as a councillor", "I'm a student,". What they ask must follow. */
const persona =
  /^(?:(?:as|being|speaking as) an? (?:[\p{L}'’-]+ ){0,4}?[\p{L}'’-]+(?:,\s*|\s+(?=(?:i|we)\b))|(?:i'?m|i am|we are|we're) (?:an? |new\b|the )[^,.;:!?]{0,40}[,.;:!–-]+\s*)(?=.*\p{L}{3})/iu;
/** "Quick question for the bot:", "policy question –": what names nothing. */
const heading =
  /^(?:(?:an?|one|my|another|quick|short|simple|silly|stupid|dumb|basic|random|last|first|second|genuine|serious|honest|general|policy) )*(?:question|query|q)(?: for (?:you|u|ya|the bot|y'all|all|everyone|anyone))?\s*[:–-]+\s*/i;
const closing = /[\s,]*(?:\b(?:please|pls|plz|thanks|thank you|cheers|ta)\b[\s.!?]*)+$/i;

/**
 * How many UTF-16 units of a text only lead up to its question: manners, "I need to know", who asks. 0 where
 * nothing would be left.
 */
export function preambleOf(text: string): number {
  const leading = /^\s*/.exec(text)?.[0].length ?? 0;
  let rest = text.slice(leading).replace(/[’‘]/g, "'");
  for (;;) {
    const taken = [manners, request, persona, heading].map((form) => form.exec(rest)?.[0].length ?? 0);
    const most = Math.max(...taken);
    if (most === 0 || !/[\p{L}\p{N}]/u.test(rest.slice(most))) break;
    rest = rest.slice(most);
  }
  return text.length - rest.length;
}

/** What a person adds of themselves after the question: "…? my sister is scared of her ex". */
const remark =
  /(?<=[\p{L}\p{N}]\?+)\s+(?:i|i'm|i've|my|me|we|we're|our|he|he's|she|she's|they|they're|it's|that's|thats|someone|somebody|everyone|heard|always|asking|cos|because|just|need|been)\b[^?]*$/iu;

/** A text without the remark that follows its question; the whole where nothing, or another question, follows. */
export function withoutRemark(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(remark, '');
}

/**
 * A question without what leads up to it, remarks after it and what is only manners: white space folded, marks made plain, no
 * "please tell me" before it, no "thanks" or marks after it. What is nothing but manners stays as it is.
 */
export function plainly(question: string): string {
  const folded = withoutRemark(question).replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
  const plain = folded
    .slice(preambleOf(folded))
    .replace(closing, '')
    .replace(/[\s?!.…]+$/u, '');
  if (plain === '') return folded;
  // The reader takes "?" for a word: one is kept where there was any.
  return /\?[\s?!.…]*$/u.test(folded.replace(closing, '')) ? `${plain}?` : plain;
}
