import { Box } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./Toolbar.module.css";

/** What narrows a list down, the search first: in one row where there is room, else the search above the rest. */
export function Toolbar({ children }: { children: ReactNode }) {
  return <Box className={classes.toolbar}>{children}</Box>;
}
