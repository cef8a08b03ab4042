import { ActionIcon } from "@mantine/core";
import { Link } from "react-router";
import type { User } from "../../api/users";
import { Icon } from "../../components/Icon";
import { RowActions } from "../../components/list/RowActions";
import { texts } from "../../texts";
import { invoicesOfPath } from "../invoices/paths";
import { editUserPath } from "./paths";

export interface UserRowActionsProps {
  user: User;
  onSetActive: (user: User, active: boolean) => void;
  onDelete: (user: User) => void;
}

export function UserRowActions({ user, onSetActive, onDelete }: UserRowActionsProps) {
  const toggle = (user.active ? texts.users.deactivateItem : texts.users.reactivateItem)(user.username);
  return (
    <RowActions
      name={user.username}
      editPath={editUserPath(user.id)}
      onDelete={() => {
        onDelete(user);
      }}
    >
      <ActionIcon
        component={Link}
        to={invoicesOfPath(user.id)}
        variant="subtle"
        color="gray"
        visibleFrom="sm"
        aria-label={texts.users.invoicesOf(user.username)}
        title={texts.users.invoicesOf(user.username)}
      >
        <Icon name="invoice" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        visibleFrom="sm"
        aria-label={toggle}
        title={toggle}
        onClick={() => {
          onSetActive(user, !user.active);
        }}
      >
        <Icon name={user.active ? "pause" : "check"} />
      </ActionIcon>
    </RowActions>
  );
}
