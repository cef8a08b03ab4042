import { useParams } from "react-router";
import { useUpdateUser, useUserToEdit, type User } from "../../api/users";
import type { Versioned } from "../../api/versioned";
import { DrawerFrame } from "../../components/form/DrawerFrame";
import { LoadedForm } from "../../components/form/LoadedForm";
import { useCloseDrawer } from "../../components/form/useCloseDrawer";
import { useVersion } from "../../components/form/useVersion";
import { notifyDone } from "../../components/notify";
import { parseId } from "../../components/parseId";
import { texts } from "../../texts";
import { UserForm } from "./UserForm";
import { userPath } from "./paths";
import { toFields, userConflict } from "./userConflict";

export function EditUser() {
  const id = parseId(useParams().id);
  // The page around it opens no drawer for what cannot be an id.
  return id === null ? null : (
    <DrawerFrame title={texts.users.editTitle}>
      <Load id={id} />
    </DrawerFrame>
  );
}

function Load({ id }: { id: number }) {
  return <LoadedForm query={useUserToEdit(id)}>{(read) => <Edit user={read} />}</LoadedForm>;
}

function Edit({ user }: { user: Versioned<User> }) {
  const { id } = user.value;
  const close = useCloseDrawer(userPath(id));
  const update = useUpdateUser(id);
  const { etag, rebase } = useVersion(user);
  return (
    <UserForm
      initial={toFields(user.value)}
      save={(input) => update.mutateAsync({ input, etag: etag() })}
      onSaved={(saved) => {
        notifyDone(texts.users.saved(saved.username));
        close();
      }}
      onClose={close}
      conflict={userConflict(id, rebase)}
      submitLabel={texts.actions.save}
    />
  );
}
