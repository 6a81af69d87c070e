/** The colours of the four ratings; every rating is written out too. */
const colours: Readonly<Record<string, number>> = {
  outstanding: 0x1d70b8,
  good: 0x00703c,
  'requires improvement': 0xf47738,
  inadequate: 0xd4351c,
};
const neutral = 0x6f777b;

/** The colour of the bar at an answer's left, as 0xRRGGBB. */
export function colourOf(rating: string | undefined): number {
  return colours[(rating ?? '').trim().replace(/\s+/g, ' ').toLowerCase()] ?? neutral;
}
