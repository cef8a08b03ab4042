import { useCallback } from "react";
import { useSearchParams } from "react-router";
import { remember, remembered } from "../../preferences";
import type { Column } from "./Column";
import { columnsParameter, readColumns, writeColumns } from "./columnChoice";

/** Which of the columns of a list are on show: as the address says, or else as they were chosen last. */
export function useColumns<T>(list: string, columns: readonly Column<T>[]) {
  const [parameters, setParameters] = useSearchParams();
  const name = `columns:${list}`;
  const shown = readColumns(parameters.get(columnsParameter) ?? remembered(name), columns);

  const choose = useCallback(
    (keys: readonly string[]) => {
      const text = writeColumns(keys, columns);
      remember(name, text);
      setParameters(
        (current) => {
          const next = new URLSearchParams(current);
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
    [setParameters, columns, name],
  );

  return { visible: columns.filter(({ key }) => shown.includes(key)), shown, choose };
}
