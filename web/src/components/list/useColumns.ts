import { useCallback } from "react";
import { useSearchParams } from "react-router";
import type { Column } from "./Column";
import { columnsParameter, readColumns, writeColumns } from "./columnChoice";

/** Which of the columns are on show, as the address says. */
export function useColumns<T>(columns: readonly Column<T>[]) {
  const [parameters, setParameters] = useSearchParams();
  const shown = readColumns(parameters.get(columnsParameter), columns);

  const choose = useCallback(
    (keys: readonly string[]) => {
      setParameters(
        (current) => {
          const next = new URLSearchParams(current);
          const text = writeColumns(keys, columns);
          if (text === null) {
            next.delete(columnsParameter);
          } else {
            next.set(columnsParameter, text);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setParameters, columns],
  );

  return { visible: columns.filter(({ key }) => shown.includes(key)), shown, choose };
}
