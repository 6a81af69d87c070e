/** The kind of thing that a question asks for. */
export const kindsAsked = [
  'cost',
  'number',
  'rating',
  'advice',
  'date',
  'name',
  'person',
  'place',
  'reason',
] as const;
export type KindAsked = (typeof kindsAsked)[number];

/** What a question's form tells, apart from its subject. */
export interface Asked {
  readonly kind: KindAsked | null;
  /** Whether it asks for what is good, or for what is not. */
  readonly leaning: 'good' | 'poor' | null;
  /** Whether it sets one thing against another. */
  readonly compares: boolean;
  /** Beginnings of the words that make what is asked a measure or a fact of its own ("averag" of "on average"). */
  readonly measures: readonly string[];
}

// The first that fits.
const forms: readonly (readonly [KindAsked, RegExp])[] = [
  [
    'cost',
    /\bhow much (?:does|did|do|is|was|are|were|money|funding)\b|\b(?:budget|costs?|price|salary|earns?|wages?)\b|£/i,
  ],
  [
    'number',
    /\bh[o]?w (?:many|often|long|old|big|large|far|tall)\b|\b(?:percent\w*|per cent|proportion|share of|number of|what fraction|what share|rate)\b|%/i,
  ],
  ['rating', /\b(?:rating|rated|grade|graded|scored?|judged|judge?ment|mark)\b/i],
  ['advice', /\b(?:recommend\w*|should)\b/i],
  ['date', /\b(?:when|what (?:date|year|month|day|time)|which (?:year|month|day)|since when)\b/i],
  ['name', /\b(?:names?|named|called|postcode|phone|telephone|email|address)\b/i],
  ['person', /\b(?:who|whom|whose|who's|whos)\b/i],
  ['place', /\b(?:where|which (?:town|city|office|place|area|county|prison|court|region)s?|located)\b/i],
  ['reason', /\b(?:why|how come|what (?:caused|explains|made|led)|reasons?|cause of)\b/i],
];

const leanings = {
  good: /\b(?:good|strengths?|strong\w*|positives?|well|praise\w*|best|success\w*|proud|pleased|plus|excel\w*|right)\b/i,
  poor: /\b(?:wrong|bad|badly|weak\w*|poor\w*|worst|worse|fail\w*|short(?:coming\w*| of)?|problems?|concerns?|improve\w*|criti\w*|minus|struggl\w*|gaps?|not)\b/i,
};

const comparison =
  /\b(?:compar\w+|versus|vs|than|as (?:often|many|much|good|well) as|any better|any worse|differ\w*)\b/i;

/** What is asked by these is not told by a passage that merely speaks of the same thing without them. */
const measure =
  /\b(averag|median|typical|maxim|minim|total|ratio|budget|cost|salar|target|previous|earlier|national|survey|oldest|youngest|bed|websit|phone|email|address|rank|league|strik|complain|death|died|killed|forecast|predict)\w*/gi;

/** Reads the form of a question. */
export function askedFor(text: string): Asked {
  const kind = forms.find(([, form]) => form.test(text))?.[0] ?? null;
  const [good, poor] = [leanings.good.test(text), leanings.poor.test(text)];
  return {
    kind,
    leaning: good === poor ? null : good ? 'good' : 'poor',
    compares: comparison.test(text),
    measures: [...text.matchAll(measure)].map(([, beginning = '']) => beginning.toLowerCase()),
  };
}
