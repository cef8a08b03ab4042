import { Button, Group, Menu } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import type { User } from "../../api/users";
import { Icon } from "../../components/Icon";
import { useListPath } from "../../components/useListPath";
import { texts } from "../../texts";
import { DeleteUserDialog } from "./DeleteUserDialog";
import { editUserPath } from "./paths";
import { SetPasswordDialog } from "./SetPasswordDialog";
import { useSetActiveWithUndo } from "./useSetActiveWithUndo";

/** What can be done with a user: edit at hand, the rest in a menu. */
export function UserActions({ user, onDeleted }: { user: User; onDeleted: () => void }) {
  const listPath = useListPath();
  const [dialog, setDialog] = useState<"link" | "delete" | null>(null);
  const setActive = useSetActiveWithUndo();
  const close = () => {
    setDialog(null);
  };
  return (
    <Group gap="xs" wrap="nowrap" flex="none">
      <Button component={Link} {...listPath(editUserPath(user.id))} leftSection={<Icon name="edit" />}>
        {texts.users.edit}
      </Button>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button
            variant="default"
            px="xs"
            aria-label={texts.users.more(user.username)}
            title={texts.users.more(user.username)}
          >
            <Icon name="more" size={22} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<Icon name="key" />}
            onClick={() => {
              setDialog("link");
            }}
          >
            {texts.users.makeLink}
          </Menu.Item>
          <Menu.Item
            leftSection={<Icon name={user.active ? "pause" : "check"} />}
            onClick={() => {
              setActive(user, !user.active);
            }}
          >
            {user.active ? texts.users.deactivate : texts.users.reactivate}
          </Menu.Item>
          <Menu.Item
            leftSection={<Icon name="trash" />}
            color="red"
            onClick={() => {
              setDialog("delete");
            }}
          >
            {texts.users.delete}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SetPasswordDialog user={user} opened={dialog === "link"} onClose={close} />
      <DeleteUserDialog user={dialog === "delete" ? user : null} onDeleted={onDeleted} onClose={close} />
    </Group>
  );
}
