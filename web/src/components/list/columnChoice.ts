import type { Column } from "./Column";

/** The parameter of a list's address that names the columns it shows; without it, all but those hidden at first. */
export const columnsParameter = "columns";

/** The keys of the columns on show, in the order of the table. Columns without a choice are always among them. */
export function readColumns<T>(text: string | null, columns: readonly Column<T>[]): string[] {
  const chosen = text?.split(",");
  return columns
    .filter(({ key, optional }) => optional === undefined || (chosen ? chosen.includes(key) : optional === "shown"))
    .map(({ key }) => key);
}

/** What the address says of this choice: null when it is the one that the list has by itself. */
export function writeColumns<T>(shown: readonly string[], columns: readonly Column<T>[]): string | null {
  const choosable = columns.filter(({ optional }) => optional !== undefined);
  const isStandard = choosable.every(({ key, optional }) => shown.includes(key) === (optional === "shown"));
  return isStandard
    ? null
    : choosable
        .filter(({ key }) => shown.includes(key))
        .map(({ key }) => key)
        .join(",");
}
