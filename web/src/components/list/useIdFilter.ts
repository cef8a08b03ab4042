import { useCallback } from "react";
import { parseId } from "../parseId";
import { useFilter } from "./useFilter";

/** A filter by the id of some object, kept in the address under `name`; null when there is none. Setting it shows the first page. */
export function useIdFilter(name: string): [number | null, (id: number | null) => void] {
  const [text, setText] = useFilter(name);
  const set = useCallback(
    (id: number | null) => {
      setText(id === null ? null : String(id));
    },
    [setText],
  );
  return [parseId(text), set];
}
