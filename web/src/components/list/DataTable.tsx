import { Skeleton, Table, VisuallyHidden } from "@mantine/core";
import type { MouseEvent } from "react";
import { useFocusRestored } from "../focus";
import type { Column } from "./Column";
import classes from "./DataTable.module.css";
import { HeaderCell } from "./HeaderCell";
import { useDensity } from "./useDensity";

interface Props<T> {
  caption: string;
  columns: readonly Column<T>[];
  /** Undefined while they are on their way. */
  items: readonly T[] | undefined;
  itemKey: (item: T) => number;
  sort: string;
  onSort: (sort: string) => void;
  /** The rows are the previous ones; those asked for are on their way. */
  outdated?: boolean;
  isSelected?: ((item: T) => boolean) | undefined;
  /** How many rows there will be while they are on their way. */
  rows?: number;
}

/** A press anywhere in a row opens it, unless something else there was meant, or text was selected. */
function openRow(event: MouseEvent<HTMLElement>) {
  const isMeant = event.target instanceof Element && event.target.closest("a, button, input, label, [role=menu]");
  if (!isMeant && window.getSelection()?.isCollapsed !== false) {
    event.currentTarget.querySelector<HTMLElement>("th[scope=row] a")?.click();
  }
}

/** A table that narrow screens see fewer columns of, so that it never needs to scroll sideways. */
export function DataTable<T>({
  caption,
  columns,
  items,
  itemKey,
  sort,
  onSort,
  outdated = false,
  isSelected = () => false,
  rows = 8,
}: Props<T>) {
  const [density] = useDensity();
  return (
    <Table
      layout="fixed"
      verticalSpacing={density === "compact" ? 4 : 10}
      highlightOnHover={items !== undefined}
      highlightOnHoverColor="color-mix(in srgb, var(--mantine-color-text) 4%, transparent)"
      stickyHeader
      stickyHeaderOffset="var(--header-height)"
      aria-busy={outdated || items === undefined}
    >
      <Table.Caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </Table.Caption>
      <Table.Thead className={classes.head}>
        <Table.Tr>
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody opacity={outdated ? 0.5 : 1}>
        {items?.map((item) => <Row key={itemKey(item)} item={item} columns={columns} selected={isSelected(item)} />) ??
          Array.from({ length: rows }, (_, row) => <SkeletonRow key={row} columns={columns} />)}
      </Table.Tbody>
    </Table>
  );
}

function Row<T>({ item, columns, selected }: { item: T; columns: readonly Column<T>[]; selected: boolean }) {
  // A row that was deleted goes after the dialog that has given the focus back to it.
  useFocusRestored();
  return (
    <Table.Tr className={`${classes.row} ${classes.open}`} data-selected={selected} onClick={openRow}>
      {columns.map(({ key, cell, rowHeader, align, visibleFrom, cut }) =>
        rowHeader ? (
          <Table.Th
            key={key}
            scope="row"
            fw={500}
            ta={align}
            visibleFrom={visibleFrom}
            className={cut ? classes.cut : undefined}
          >
            {cell(item)}
          </Table.Th>
        ) : (
          <Table.Td key={key} ta={align} visibleFrom={visibleFrom} className={cut ? classes.cut : undefined}>
            {cell(item)}
          </Table.Td>
        ),
      )}
    </Table.Tr>
  );
}

function SkeletonRow<T>({ columns }: { columns: readonly Column<T>[] }) {
  return (
    <Table.Tr>
      {columns.map(({ key, visibleFrom, align }) => (
        <Table.Td key={key} visibleFrom={visibleFrom}>
          <Skeleton height={14} my={8} width="70%" ml={align === "end" ? "auto" : undefined} />
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
