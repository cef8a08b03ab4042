import { useParams } from "react-router";
import { useUpdateUser, useUser, type User } from "../../api/users";
import type { Versioned } from "../../api/versioned";
import { DrawerFrame } from "../../components/form/DrawerFrame";
import { LoadedForm } from "../../components/form/LoadedForm";
import { useCloseDrawer } from "../../components/form/useCloseDrawer";
import { NotFoundMessage } from "../../components/NotFoundMessage";
import { notifyDone } from "../../components/notify";
import { parseId } from "../../components/parseId";
import { texts } from "../../texts";
import { UserForm } from "./UserForm";
import { usersPath } from "./paths";

export function EditUser() {
  const id = parseId(useParams().id);
  return (
    <DrawerFrame title={texts.users.editTitle}>{id === null ? <NotFoundMessage /> : <Load id={id} />}</DrawerFrame>
  );
}

function Load({ id }: { id: number }) {
  const user = useUser(id);
  return <LoadedForm query={user}>{(read) => <Edit user={read} onReload={() => void user.refetch()} />}</LoadedForm>;
}

function Edit({ user, onReload }: { user: Versioned<User>; onReload: () => void }) {
  const close = useCloseDrawer(usersPath);
  const update = useUpdateUser(user);
  const { username, email } = user.value;
  return (
    <UserForm
      initial={{ username, email }}
      save={update.mutateAsync}
      onSaved={(saved) => {
        notifyDone(texts.users.saved(saved.username));
        close();
      }}
      onClose={close}
      onReload={onReload}
      submitLabel={texts.actions.save}
    />
  );
}
