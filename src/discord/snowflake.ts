const epoch = 1_420_070_400_000;

/** When Discord made an id, in ms since the Unix epoch. */
export function madeAt(id: string): number {
  return Number(BigInt(id) >> 22n) + epoch;
}
