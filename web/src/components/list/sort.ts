/** The other direction of an order: of each of its members, which have a `-` in front where they descend. */
export function reverse(sort: string): string {
  return sort
    .split(",")
    .map((member) => (member.startsWith("-") ? member.slice(1) : `-${member}`))
    .join(",");
}

/** The direction in which a list in the order `sort` follows this ascending order; null when it follows another. */
export function directionOf(sort: string, order: string): "ascending" | "descending" | null {
  if (sort === order) {
    return "ascending";
  }
  return sort === reverse(order) ? "descending" : null;
}

/** The other direction of the order that there is by now; ascending for another one. */
export function toggleSort(sort: string, order: string): string {
  return sort === order ? reverse(order) : order;
}
