import { Button } from "@mantine/core";
import { Link } from "react-router";
import { Icon } from "./Icon";
import { useListPath } from "./useListPath";

/** Opens the drawer that creates something in the list on screen. */
export function CreateLink({ to, label }: { to: string; label: string }) {
  const listPath = useListPath();
  return (
    <Button component={Link} {...listPath(to)} flex="none" aria-keyshortcuts="c" leftSection={<Icon name="plus" />}>
      {label}
    </Button>
  );
}
