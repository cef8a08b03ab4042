import { useCreateUser } from "../../api/users";
import { DrawerFrame } from "../../components/form/DrawerFrame";
import { useCloseDrawer } from "../../components/form/useCloseDrawer";
import { notifyDone } from "../../components/notify";
import { texts } from "../../texts";
import { UserForm } from "./UserForm";
import { usersPath } from "./paths";

export function CreateUser() {
  const close = useCloseDrawer(usersPath);
  const create = useCreateUser();
  return (
    <DrawerFrame title={texts.users.createTitle}>
      <UserForm
        initial={{ username: "", email: "" }}
        save={create.mutateAsync}
        onSaved={(user) => {
          notifyDone(texts.users.created(user.username));
          close();
        }}
        onClose={close}
        submitLabel={texts.users.createSubmit}
      />
    </DrawerFrame>
  );
}
