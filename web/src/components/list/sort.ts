/** The direction in which a list sorted by `sort` (a member, `-` in front for descending) sorts by this member; null when by another. */
export function directionOf(sort: string, member: string): "ascending" | "descending" | null {
  if (sort === member) {
    return "ascending";
  }
  return sort === `-${member}` ? "descending" : null;
}

/** The other direction of the member that is sorted by now; ascending for another one. */
export function toggleSort(sort: string, member: string): string {
  return sort === member ? `-${member}` : member;
}
