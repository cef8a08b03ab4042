import { ActionIcon, Group } from "@mantine/core";
import { Link } from "react-router";
import { texts } from "../../texts";
import { Icon } from "../Icon";
import { MoreMenu, type MenuAction } from "../MoreMenu";
import { useListPath } from "../useListPath";

interface Props {
  /** The name of what the row shows, so that each button says what it acts on. */
  name: string;
  /** The drawer that edits it, relative to the list. */
  editPath: string;
  menuLabel: string;
  menu: readonly MenuAction[];
}

/** What can be done with a row: edit at hand, the rest in a menu. */
export function RowActions({ name, editPath, menuLabel, menu }: Props) {
  const listPath = useListPath();
  return (
    <Group gap={2} justify="flex-end" wrap="nowrap">
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
      <MoreMenu quiet label={menuLabel} actions={menu} />
    </Group>
  );
}
