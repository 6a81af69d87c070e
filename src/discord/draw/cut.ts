/** Ends of sentences: a full stop or the like, perhaps in quotation marks, before a capital. */
const sentenceEnd = /[.!?]["'’”)]?(?=\s+["'‘“(]?\p{Lu})/gu;

/**
 * The beginning of a text, of at most so many UTF-16 units: to the end of a sentence, or where no sentence ends
 * in time, to the end of a word. The whole text when it is short enough.
 */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const ends = [...text.slice(0, most + 2).matchAll(sentenceEnd)].map(
    ({ 0: end, index }) => index + end.length,
  );
  const sentence = ends.filter((end) => end <= most).at(-1) ?? 0;
  if (sentence > 0) return text.slice(0, sentence);
  const space = text.slice(0, most + 1).search(/\s\S*$/);
  return text.slice(0, space > 0 ? space : wholeCharacters(text, most));
}

/** Words of the bot's own or of the person who asks, made to fit; "…" stands for what is left out. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, wholeCharacters(text, most - 1))}…`;
}

/** An end that does not part a surrogate pair. */
function wholeCharacters(text: string, end: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
