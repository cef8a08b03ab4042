import { useCallback } from "react";
import { useSearchParams } from "react-router";
import { parseId } from "../parseId";

/** A filter by the id of some object, kept in the address under `name`; null when there is none. Setting it shows the first page. */
export function useIdFilter(name: string): [number | null, (id: number | null) => void] {
  const [parameters, setParameters] = useSearchParams();

  const set = useCallback(
    (id: number | null) => {
      setParameters(
        (current) => {
          const next = new URLSearchParams(current);
          next.delete("after");
          next.delete("page");
          next.delete(name);
          if (id !== null) {
            next.set(name, String(id));
          }
          return next;
        },
        { preventScrollReset: true },
      );
    },
    [setParameters, name],
  );

  return [parseId(parameters.get(name)), set];
}
