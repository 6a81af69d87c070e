/** The kind of thing that a question asks for. */
export const kindsAsked = [
  'number',
  'cost',
  'person',
  'date',
  'place',
  'reason',
  'rating',
  'advice',
] as const;
export type KindAsked = (typeof kindsAsked)[number];

/** What a question's form tells, apart from its subject. */
export interface Asked {
  readonly kind: KindAsked | null;
  /** Whether it asks for what is good, or for what is not. */
  readonly leaning: 'good' | 'poor' | null;
}

const forms: readonly (readonly [KindAsked, RegExp])[] = [
  [
    'cost',
    /\b(?:how much (?:does|did|do|is|was|are|were|money|funding)|budget|cost|costs|price|salary|paid|pay|£)/i,
  ],
  [
    'number',
    /\b(?:how (?:many|much|often|long|old|big|large|far)|percent|percentage|per cent|proportion|share of|number of|what fraction|rate)\b|%/i,
  ],
  ['rating', /\b(?:rating|rated|rate|grade|graded|score|scored|judged|judgement|mark)\b/i],
  ['advice', /\b(?:recommend\w*|should)\b/i],
  ['date', /\b(?:when|what (?:date|year|month|day|time)|which (?:year|month|day)|since when)\b/i],
  ['person', /\b(?:who|whom|whose|who's|name of|called)\b/i],
  [
    'place',
    /\b(?:where|which (?:town|city|office|place|area|county|prison|court|region)s?|address|located)\b/i,
  ],
  ['reason', /\b(?:why|how come|what (?:caused|explains|made|led)|reason|because of what|cause of)\b/i],
];

const leanings = {
  good: /\b(?:good|strengths?|strong\w*|positives?|well|praise\w*|best|success\w*|proud|pleased|plus|excel\w*|right)\b/i,
  poor: /\b(?:wrong|bad|badly|weak\w*|poor\w*|worst|worse|fail\w*|short(?:coming\w*| of)?|problems?|concerns?|improve\w*|criti\w*|minus|struggl\w*|gaps?|not)\b/i,
};

/** Reads the form of a question. */
export function askedFor(text: string): Asked {
  const kind = forms.find(([, form]) => form.test(text))?.[0] ?? null;
  const [good, poor] = [leanings.good.test(text), leanings.poor.test(text)];
  return { kind, leaning: good === poor ? null : good ? 'good' : 'poor' };
}

const number =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|majority|most|few|fewer|none|all|double|twice)\b/iu;

const holding: Readonly<Record<KindAsked, RegExp>> = {
  number,
  cost: /£|\b(?:cost|costs|pounds?|budget|fund\w*|paid|salar\w*|grant|price|financial\w*|spen[dt]\w*)\b/iu,
  person:
    /(?<=\p{Ll}[,;:]? (?:[\p{L}']+ )?)\p{Lu}\p{Ll}+|\b(?:head|manager|officer|team|staff|director|provider|inspector|leaders?|practitioners?|coordinator|partners?)s?\b/u,
  date: /\b(?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|years?|months?|weeks?|days?)\b/u,
  place:
    /(?<=\b(?:in|at|near|from|of|to|across|within) (?:the )?)\p{Lu}\p{Ll}+|\b(?:offices?|building|sites?|hub|court|prison|station|centre)\b/u,
  reason:
    /\b(?:because|due|result\w*|led|leading|reasons?|since|caused?|therefore|consequent\w*|as|owing|meant|impact\w*|affect\w*|despite|so that|driven|attribut\w*|arising)\b/iu,
  rating: /\b(?:outstanding|good|requires improvement|inadequate|rating|rated|score)\b/iu,
  advice: /\b(?:should|must|need(?:s|ed)? to|ensure|improve|develop|review|implement|recommend\w*)\b/iu,
};

/** True when a stretch of text holds a thing of the kind. */
export function holdsKind(text: string, kind: KindAsked): boolean {
  return holding[kind].test(text);
}
