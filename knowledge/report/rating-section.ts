/** True for the name of the section that holds the table of ratings. */
export function isRatingsSection(name: string): boolean {
  return /^(?:(?:our|the|summary of|overall|table of)\s+)?ratings?(?:\s+(?:table|summary|and scores?|at a glance))?$|\bsummary judgements?$|^scores? and ratings?$/i.test(
    name,
  );
}
