/**
 * The ids and those of all relatives: whatever they point at, and what that points at, to the end. Ids first, then as they are found.
 */
export function withRelatives(ids: Iterable<string>, relativesOf: (id: string) => readonly string[]): Set<string> {
  const found = new Set(ids);
  // A set is walked to its end, also over what is added on the way.
  for (const id of found) for (const relative of relativesOf(id)) found.add(relative);
  return found;
}
