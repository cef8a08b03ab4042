import { useCallback } from "react";
import { useSearchParams } from "react-router";

/** A filter kept in the address under `name`: its text there, null when there is none. Setting it shows the first page. */
export function useFilter(name: string): [string | null, (value: string | null) => void] {
  const [parameters, setParameters] = useSearchParams();

  const set = useCallback(
    (value: string | null) => {
      setParameters(
        (current) => {
          const next = new URLSearchParams(current);
          next.delete("after");
          next.delete("page");
          next.delete(name);
          if (value !== null) {
            next.set(name, value);
          }
          return next;
        },
        { preventScrollReset: true },
      );
    },
    [setParameters, name],
  );

  return [parameters.get(name), set];
}
