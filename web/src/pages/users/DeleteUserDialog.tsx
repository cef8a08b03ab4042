import { useDeleteUser, type User } from "../../api/users";
import { useOpenInvoiceCount } from "../../api/invoices";
import { DeleteDialog } from "../../components/DeleteDialog";
import { notifyDone } from "../../components/notify";
import { formatTotal } from "../../format/count";
import { texts } from "../../texts";

interface Props {
  user: User | null;
  onDeleted: () => void;
  onClose: () => void;
}

/** Asks before a user is deleted for good, saying how many open invoices stay behind. */
export function DeleteUserDialog({ user, onDeleted, onClose }: Props) {
  const deletion = useDeleteUser();
  const open = useOpenInvoiceCount(user?.id ?? null);
  const count = open.data?.total ? texts.users.openInvoices(formatTotal(open.data.total)) : null;
  return (
    <DeleteDialog
      item={user}
      title={({ username }) => texts.users.deleteTitle(username)}
      text={[
        open.isPending ? texts.users.openInvoicesLoading : (count ?? texts.users.openInvoicesUnknown),
        texts.users.deleteText,
      ].join(" ")}
      onDelete={({ id }) => deletion.mutateAsync(id)}
      onDeleted={({ username }) => {
        notifyDone(texts.users.deleted(username));
        onDeleted();
      }}
      onClose={onClose}
    />
  );
}
