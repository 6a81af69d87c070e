const epoch = 1_420_070_400_000;
let count = 0;

/** An id as Discord makes them: the time of its making in its upper bits, in ms since the Unix epoch. */
export function snowflake(at = Date.now()): string {
  count = (count + 1) % 4_194_304;
  return String((BigInt(at - epoch) << 22n) | BigInt(count));
}

/** When an id was made, in ms since the Unix epoch. */
export function madeAt(id: string): number {
  return Number(BigInt(id) >> 22n) + epoch;
}
