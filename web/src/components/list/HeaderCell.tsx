import { Group, Table, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { Icon } from "../Icon";
import type { Column } from "./Column";
import classes from "./HeaderCell.module.css";
import { directionOf, toggleSort } from "./sort";

interface Props<T> {
  column: Column<T>;
  sort: string;
  onSort: (sort: string) => void;
}

export function HeaderCell<T>({ column, sort, onSort }: Props<T>) {
  const { header, headerHidden = false, headerCell, sortBy, align, width, visibleFrom } = column;
  const common = { scope: "col", w: width, visibleFrom, ta: align } as const;
  if (sortBy === undefined) {
    return (
      <Table.Th {...common}>
        {headerCell ?? (headerHidden ? <VisuallyHidden>{header}</VisuallyHidden> : header)}
      </Table.Th>
    );
  }
  const direction = directionOf(sort, sortBy);
  return (
    <Table.Th {...common} aria-sort={direction ?? "none"}>
      <UnstyledButton
        className={classes.button}
        onClick={() => {
          onSort(toggleSort(sort, sortBy));
        }}
      >
        <Group component="span" gap={4} wrap="nowrap" justify={align === "end" ? "flex-end" : "flex-start"}>
          {header}
          <Icon name={direction ?? "unsorted"} size={14} />
        </Group>
      </UnstyledButton>
    </Table.Th>
  );
}
