import { Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useCreateUser } from "../../api/users";
import { DrawerFrame } from "../../components/form/DrawerFrame";
import { useCloseDrawer } from "../../components/form/useCloseDrawer";
import { notifyDone } from "../../components/notify";
import { OneTimeLink } from "../../components/secret/OneTimeLink";
import { texts } from "../../texts";
import { UserForm } from "./UserForm";
import { usersPath } from "./paths";

/** Creates a user, then shows the address under which they choose their password. */
export function CreateUser() {
  const close = useCloseDrawer(usersPath);
  const create = useCreateUser();
  const [link, setLink] = useState<{ username: string; url: string; sentTo: string | null | undefined } | null>(null);
  return (
    <DrawerFrame title={link ? texts.users.linkTitle(link.username) : texts.users.createTitle}>
      {link ? (
        <Stack>
          {link.sentTo && <Text size="sm">{texts.users.invitationSent(link.sentTo)}</Text>}
          <OneTimeLink label={texts.users.linkLabel} url={link.url} onDone={close} />
        </Stack>
      ) : (
        <UserForm
          initial={{ username: "", email: "", role: "member" }}
          save={create.mutateAsync}
          onSaved={({ username, set_password_url: url, invitation_sent_to: sentTo }) => {
            notifyDone(texts.users.created(username));
            if (url) {
              setLink({ username, url, sentTo });
            } else {
              close();
            }
          }}
          onClose={close}
          submitLabel={texts.users.createSubmit}
        />
      )}
    </DrawerFrame>
  );
}
