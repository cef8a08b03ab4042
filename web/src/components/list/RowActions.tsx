import { ActionIcon, Group } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { texts } from "../../texts";
import { Icon } from "../Icon";
import { useListPath } from "../useListPath";

interface Props {
  /** The name of what the row shows, so that each button says what it acts on. */
  name: string;
  /** The drawer that edits it, relative to the list. */
  editPath: string;
  /** Left out where there is nothing to delete. */
  onDelete?: () => void;
  children?: ReactNode;
}

export function RowActions({ name, editPath, onDelete, children }: Props) {
  const listPath = useListPath();
  return (
    <Group gap={2} justify="flex-end" wrap="nowrap">
      {children}
      <ActionIcon
        component={Link}
        {...listPath(editPath)}
        variant="subtle"
        color="gray"
        aria-label={texts.actions.edit(name)}
        title={texts.actions.edit(name)}
      >
        <Icon name="edit" />
      </ActionIcon>
      {onDelete && (
        <ActionIcon
          variant="subtle"
          color="red"
          aria-label={texts.actions.deleteItem(name)}
          title={texts.actions.deleteItem(name)}
          onClick={onDelete}
        >
          <Icon name="trash" />
        </ActionIcon>
      )}
    </Group>
  );
}
