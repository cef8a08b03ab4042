import type { StyleProp } from "@mantine/core";
import type { ReactNode } from "react";

/** One column of a table of `T`. */
export interface Column<T> {
  /** Names the column. */
  key: string;
  header: string;
  /** The header is for screen readers only. */
  headerHidden?: boolean;
  /** Stands in the header in place of its text. */
  headerCell?: ReactNode;
  cell: (item: T) => ReactNode;
  /** The ascending order that its header leads to: a member that the server sorts by, or several with commas between. */
  sortBy?: string;
  /** The cells of this column name their rows to a screen reader. */
  rowHeader?: boolean;
  align?: "end";
  /** In pixels, from the given screen width up; the columns without share what is left. */
  width?: StyleProp<number>;
  /** The narrowest screen that has room for the column. */
  visibleFrom?: "xs" | "sm" | "md" | "lg";
  /** Its words may be cut short where there is no room; what has the focus shows them all. */
  cut?: boolean;
  /** The person may choose whether to see it: this is what it is at first. Without, it is always there. */
  optional?: "shown" | "hidden";
}
