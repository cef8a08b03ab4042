import type { User } from "../../api/users";
import { Icon } from "../../components/Icon";
import { RowActions } from "../../components/list/RowActions";
import { texts } from "../../texts";
import { invoicesOfPath, newInvoiceForPath } from "../invoices/paths";
import { editUserPath } from "./paths";

export interface UserRowActionsProps {
  user: User;
  onSetActive: (user: User, active: boolean) => void;
  onDelete: (user: User) => void;
}

export function UserRowActions({ user, onSetActive, onDelete }: UserRowActionsProps) {
  return (
    <RowActions
      name={user.username}
      editPath={editUserPath(user.id)}
      menuLabel={texts.users.more(user.username)}
      menu={[
        {
          text: texts.users.invoicesOf(user.username),
          icon: <Icon name="invoice" />,
          link: { to: invoicesOfPath(user.id) },
        },
        { text: texts.invoices.create, icon: <Icon name="plus" />, link: { to: newInvoiceForPath(user.id) } },
        {
          text: user.active ? texts.users.deactivate : texts.users.reactivate,
          icon: <Icon name={user.active ? "pause" : "check"} />,
          onChoose: () => {
            onSetActive(user, !user.active);
          },
        },
        {
          text: texts.users.delete,
          icon: <Icon name="trash" />,
          onChoose: () => {
            onDelete(user);
          },
        },
      ]}
    />
  );
}
