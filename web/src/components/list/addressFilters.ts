import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";

/** How a filter stands in an address: its name there, and what its text means; null where it means nothing. */
export interface AddressFilter<T> {
  name: string;
  read: (text: string) => T | null;
}

/** How each filter of a list stands in its address. */
export type AddressFilters<F> = { [K in keyof F]: AddressFilter<NonNullable<F[K]>> };

/** A text, where it is one that the filter can have. */
export function textFilter(name: string, isValid: (text: string) => boolean = () => true): AddressFilter<string> {
  return { name, read: (text) => (isValid(text) ? text : null) };
}

const keysOf = <F extends object>(rules: AddressFilters<F>) => Object.keys(rules) as (keyof F)[];

/** The filters that an address names; what makes no sense there is left out. */
export function readFilters<F extends object>(rules: AddressFilters<F>, parameters: URLSearchParams): F {
  const read = (key: keyof F) => {
    const text = parameters.get(rules[key].name)?.trim() ?? "";
    return text === "" ? null : rules[key].read(text);
  };
  return Object.fromEntries(keysOf(rules).map((key) => [key, read(key)])) as F;
}

/** Writes filters into a copy of the address's parameters, in place of those there; the list then starts at its first page. */
export function writeFilters<F extends object>(
  rules: AddressFilters<F>,
  parameters: URLSearchParams,
  filters: F,
): URLSearchParams {
  const written = new URLSearchParams(parameters);
  written.delete("after");
  written.delete("page");
  for (const key of keysOf(rules)) {
    const value = filters[key];
    if (value === null) {
      written.delete(rules[key].name);
    } else {
      written.set(rules[key].name, String(value));
    }
  }
  return written;
}

/** The filters of a list, kept in the address. Setting some leaves the others alone and shows the first page. */
export function useAddressFilters<F extends object>(rules: AddressFilters<F>) {
  const [parameters, setParameters] = useSearchParams();
  const filters = useMemo(() => readFilters(rules, parameters), [rules, parameters]);

  const set = useCallback(
    (changes: Partial<F>) => {
      setParameters((current) => writeFilters(rules, current, { ...readFilters(rules, current), ...changes }), {
        preventScrollReset: true,
      });
    },
    [rules, setParameters],
  );

  return { filters, set };
}
