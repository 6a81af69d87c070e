/** "People" of "people in prison": the thing itself. */
export function headOf(unit: string): string {
  return (
    unit
      .split(/ (?:in|on|of|for|to|with|from|at|subject|who|that) /)[0]
      ?.split(' ')
      .at(-1) ?? ''
  );
}
