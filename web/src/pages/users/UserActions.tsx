import { Box, Button, Group } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import type { User } from "../../api/users";
import { Icon, type IconName } from "../../components/Icon";
import { MoreMenu } from "../../components/MoreMenu";
import { useListPath } from "../../components/useListPath";
import { texts } from "../../texts";
import { newInvoiceForPath } from "../invoices/paths";
import { DeleteUserDialog } from "./DeleteUserDialog";
import { editUserPath } from "./paths";
import { SetPasswordDialog } from "./SetPasswordDialog";
import { useSetActiveWithUndo } from "./useSetActiveWithUndo";

/** On phones as little as leaves the buttons in one row. */
const padding = { base: 8, xs: "md" };

function FromTablets({ icon }: { icon: IconName }) {
  return (
    <Box component="span" visibleFrom="xs">
      <Icon name={icon} />
    </Box>
  );
}

/** What can be done with a user: edit at hand, the rest in a menu. */
export function UserActions({ user, onDeleted }: { user: User; onDeleted: () => void }) {
  const listPath = useListPath();
  const [dialog, setDialog] = useState<"link" | "delete" | null>(null);
  const setActive = useSetActiveWithUndo();
  const close = () => {
    setDialog(null);
  };
  return (
    <Group gap={6} maw="100%">
      <Button
        component={Link}
        {...listPath(editUserPath(user.id))}
        variant="default"
        px={padding}
        leftSection={<FromTablets icon="edit" />}
        aria-keyshortcuts="e"
      >
        {texts.users.edit}
      </Button>
      <Button
        component={Link}
        to={newInvoiceForPath(user.id)}
        px={padding}
        leftSection={<FromTablets icon="plus" />}
        aria-keyshortcuts="c"
      >
        {texts.invoices.create}
      </Button>
      <MoreMenu
        label={texts.users.more(user.username)}
        actions={[
          {
            text: texts.users.makeLink,
            icon: <Icon name="key" />,
            onChoose: () => {
              setDialog("link");
            },
          },
          {
            text: user.active ? texts.users.deactivate : texts.users.reactivate,
            icon: <Icon name={user.active ? "pause" : "check"} />,
            onChoose: () => {
              setActive(user, !user.active);
            },
          },
          {
            text: texts.users.delete,
            icon: <Icon name="trash" />,
            onChoose: () => {
              setDialog("delete");
            },
          },
        ]}
      />
      <SetPasswordDialog user={user} opened={dialog === "link"} onClose={close} />
      <DeleteUserDialog user={dialog === "delete" ? user : null} onDeleted={onDeleted} onClose={close} />
    </Group>
  );
}
