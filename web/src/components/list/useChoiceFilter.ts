import { useFilter } from "./useFilter";

/** A filter by one of some values, kept in the address under `name`; null when there is none, or none of these. */
export function useChoiceFilter<T extends string>(
  name: string,
  values: readonly T[],
): [T | null, (value: T | null) => void] {
  const [text, set] = useFilter(name);
  return [values.find((value) => value === text) ?? null, set];
}
