const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** What holds digits or number words and counts nothing. Longer before shorter. */
const NO_FIGURES: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)\S+|\S+@\S+/gi,
  /\bISBN[\s:]*[\d\s-]{9,20}/gi,
  /\b\d{1,4}(?:-\d{1,7}){2,5}\b/g,
  // Dates and times.
  new RegExp(`\\b${DAY}(?:\\s*(?:[–-]|to|and)\\s*${DAY})?(?: of)? ${MONTHS}\\b(?:,? (?:19|20)\\d\\d)?`, 'g'),
  new RegExp(`\\b${MONTHS} (?:${DAY},? )?(?:19|20)\\d\\d\\b`, 'g'),
  /\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d\b/g,
  /\b(?:19|20)\d\d\s*[/–-]\s*(?:(?:19|20)?\d\d)\b/g,
  /\b\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|noon)\b|\b\d{1,2}:\d\d\b/gi,
  /\b(?:in|since|by|from|during|until|till|before|after|of|for|to|between|and|early|late|mid|spring|summer|autumn|winter|year|version|©|copyright) (?:19|20)\d\d(?:s)?\b(?![,.]?\d)(?! (?:people|cases|children|men|women|staff))/gi,
  /\((?:19|20)\d\d\)|\b(?:19|20)\d\ds?\b(?= (?:inspection|report|review|act|strategy|plan|framework|survey|census|order|regulations|standards|legislation))/gi,
  /\b(?:Acts?|Orders?|Regulations|Code|Rules|Bill|Strategy) (?:19|20)\d\d\b/g,
  // Ages.
  /\b\d{1,2}-?(?:,| and| to| or) \d{1,2}[- ]years?[- ]olds?\b/gi,
  /\b\p{Lu}\p{Ll}+, \d{1,2}(?=,)/gu,
  /\b(?:\d{1,2}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty-one|twenty-five)(?:\s*(?:to|–|-|and|or)\s*\d{1,2})?[- ]years?[- ]olds?\b/gi,
  /\baged (?:between )?\d{1,2}(?:\s*(?:to|–|-|and|or)\s*\d{1,2})?(?: years)?(?: and (?:over|under|above)| or (?:over|under))?/gi,
  /\b(?:aged?|ages|under|over)(?: (?:of|between|from))? (?:\d{1,2})(?:\s*(?:to|–|-|and|or)\s*\d{1,2})?(?=[\s,.;)]+(?:years?\b|were|was|who|are|is|in\b|and (?:over|under|above)|or (?:over|under)|to\b|$))(?:(?: years)?(?: of age)?)/gi,
  /\b(?:under|over)-?\d{1,2}s\b/gi,
  // The number of a paragraph.
  /^\d{1,2}(?:\.\d{1,2}){1,2}\s+(?=\p{Lu})/gu,
  // References within the report and to what is numbered elsewhere.
  /\b(?:sections?|standards?|tables?|figures?|charts?|box|annexe?s?|appendix|chapters?|paragraphs?|paras?|pages?|pp?\.|recommendations?|domains?|parts?|footnotes?|notes?|levels?|tiers?|grades?|bands?|phases?|versions?|stages?|steps?|categor(?:y|ies)|types?|schedules?|articles?|clauses?|rules?|rows?|numbers?|nos?\.|questions?|wards?|units?|regulations?|forms?|Windows|houseblocks?|route|room|floor|junction|key stage) (?:[A-Z] ?)?(?:\d{1,3}[a-z]?(?:\.\d+)*)(?:(?:,| and| to| or|–|-) ?\d{1,3}(?:\.\d+)*)*\b/gi,
  /\b(?:part|domain|chapter|annexe?|appendix|phase|stage|level|tier|section|standard|day|week|year|option|group|category) (?:one|two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:of|per))/gi,
  /\b[A-Z]{1,2} \d\.\d+\b/g,
  /\b\d+(?:\.\d+){2,}\b/g,
  // The number of an acronym's own: "sentence 40 (SDS40)".
  /\b\d+(?= \([A-Z]{2,}\d+\))/g,
  // Letters and digits in one word; ordinals; compounds such as "12-month" and "24/7".
  /\b[A-Za-z][A-Za-z-]*\d[\w-]*\b|\b\d+(?:st|nd|rd|th)\b|\b\d+[A-Za-z]{1,3}\d*\b(?<!\d(?:m|bn|k))/g,
  /\b24\/7\b|\[\d{1,3}\]|\b\d{1,3}(?:,\d{3})+th\b/g,
  /\b0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}\b/g,
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)-(?=(?!thirds|quarters|fifths|sixths|tenths|(?:one|two|three|four|five|six|seven|eight|nine)\b)\p{L})[\p{L}-]+/giu,
  // Addresses.
  /\b\d{1,4}[a-z]?(?:[–-]\d{1,4})? (?:\p{Lu}[\p{L}’']+ ){1,4}(?:Street|Road|Lane|Avenue|Square|House|Way|Place|Close|Court|Gate|Row|Drive|Park|Crescent|Terrace|Building)\b(?: (?:West|East|North|South))?/gu,
  // "one" that counts nothing.
  /\b(?:no|any|every|each|some|this|that|another|which|the) one\b(?! (?:in \w+|of the \w+))|\bone (?:another|such|to one|or more|hand|day(?! in\b)|place|side|way|time|example|area)\b|\bone-to-one\b|\bat one\b/gi,
];

/** Blanks out what is no figure, unit by unit, so that offsets stay as they are. */
export function masked(text: string): string {
  if (
    !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|hundred|thousand|half|third|quarter|fifth)\b|teen|ty/i.test(
      text,
    )
  )
    return text;
  let kept = text;
  for (const pattern of NO_FIGURES) kept = kept.replace(pattern, (words) => '\u0000'.repeat(words.length));
  return kept;
}
