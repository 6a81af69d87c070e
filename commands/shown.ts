/** The template that names the choice made for a name that was not typed exactly. */
export function shown(
  resolved: { readonly name: string; readonly exact: boolean },
  typed: string,
): { message?: string } {
  return resolved.exact ? {} : { message: `Showing ${resolved.name} for “${typed}”.` };
}
