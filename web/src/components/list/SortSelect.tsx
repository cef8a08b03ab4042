import { NativeSelect } from "@mantine/core";
import { texts } from "../../texts";
import type { Column } from "./Column";
import { reverse } from "./sort";

interface Props<T> {
  columns: readonly Column<T>[];
  sort: string;
  /** The order that is none by a column, and what it is called. */
  standard?: { value: string; label: string };
  onSort: (sort: string) => void;
}

/** Sorting for narrow screens, where most column headers are not shown. */
export function SortSelect<T>({ columns, sort, standard, onSort }: Props<T>) {
  const options = columns.flatMap(({ sortBy, header }) =>
    sortBy === undefined
      ? []
      : [
          { value: sortBy, label: texts.list.ascending(header) },
          { value: reverse(sortBy), label: texts.list.descending(header) },
        ],
  );
  return (
    <NativeSelect
      hiddenFrom="md"
      aria-label={texts.list.sortBy}
      data={standard ? [standard, ...options] : options}
      value={sort}
      onChange={(event) => {
        onSort(event.currentTarget.value);
      }}
    />
  );
}
