/** Whether the fields of a form have the same values, lists and objects within them too. */
export function sameFields(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) {
    return Object.is(a, b);
  }
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameFields(a[name], b[name]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
