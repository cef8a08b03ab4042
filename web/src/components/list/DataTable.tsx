import { Skeleton, Table, VisuallyHidden } from "@mantine/core";
import type { Column } from "./Column";
import { HeaderCell } from "./HeaderCell";

const skeletonRows = 8;

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
}

/** A table that narrow screens see fewer columns of, so that it never needs to scroll sideways. */
export function DataTable<T>({ caption, columns, items, itemKey, sort, onSort, outdated = false }: Props<T>) {
  return (
    <Table
      layout="fixed"
      verticalSpacing={4}
      highlightOnHover={items !== undefined}
      highlightOnHoverColor="color-mix(in srgb, var(--mantine-color-text) 4%, transparent)"
      stickyHeader
      stickyHeaderOffset="var(--header-height)"
      aria-busy={outdated || items === undefined}
    >
      <Table.Caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody opacity={outdated ? 0.5 : 1}>
        {items?.map((item) => <Row key={itemKey(item)} item={item} columns={columns} />) ??
          Array.from({ length: skeletonRows }, (_, row) => <SkeletonRow key={row} columns={columns} />)}
      </Table.Tbody>
    </Table>
  );
}

function Row<T>({ item, columns }: { item: T; columns: readonly Column<T>[] }) {
  return (
    <Table.Tr>
      {columns.map(({ key, cell, rowHeader, align, visibleFrom }) =>
        rowHeader ? (
          <Table.Th key={key} scope="row" fw={500} ta={align} visibleFrom={visibleFrom}>
            {cell(item)}
          </Table.Th>
        ) : (
          <Table.Td key={key} ta={align} visibleFrom={visibleFrom}>
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
      {columns.map(({ key, visibleFrom }) => (
        <Table.Td key={key} visibleFrom={visibleFrom}>
          <Skeleton height={14} my={8} width="70%" />
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
