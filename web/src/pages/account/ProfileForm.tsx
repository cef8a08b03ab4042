import { Text } from "@mantine/core";
import { useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { meQuery, useRefreshSession } from "../../api/session";
import { useUpdateUser, useUserToEdit, type User } from "../../api/users";
import type { Versioned } from "../../api/versioned";
import { LoadedForm } from "../../components/form/LoadedForm";
import { useVersion } from "../../components/form/useVersion";
import { notifyDone } from "../../components/notify";
import { parseId } from "../../components/parseId";
import { useMe } from "../../session/MeContext";
import { texts } from "../../texts";
import { userConflict } from "../users/userConflict";
import { UserForm } from "../users/UserForm";

/** One's own username and address. Someone who signs in with another provider may have no user here. */
export function ProfileForm() {
  const id = parseId(useMe().id);
  return id === null ? <Text size="sm">{texts.account.elsewhere}</Text> : <Load id={id} />;
}

function Load({ id }: { id: number }) {
  const user = useUserToEdit(id);
  return <LoadedForm query={user}>{(read) => <Edit user={read} onSaved={() => void user.refetch()} />}</LoadedForm>;
}

const toProfile = ({ username, email }: User) => ({ username, email });

function Edit({ user, onSaved }: { user: Versioned<User>; onSaved: () => void }) {
  const { id } = user.value;
  const client = useQueryClient();
  const refresh = useRefreshSession();
  const update = useUpdateUser(id);
  const { etag, rebase } = useVersion(user);
  const [round, setRound] = useState(0);
  const pending = user.value.pending_email;
  return (
    <>
      {pending && (
        <Text size="sm" mb="sm">
          {texts.account.pendingEmail(pending)}
        </Text>
      )}
      <UserForm
        key={round}
        inPage
        initial={toProfile(user.value)}
        save={(input) => update.mutateAsync({ input, etag: etag() })}
        onSaved={(saved) => {
          notifyDone(saved.pending_email ? texts.account.confirmEmail(saved.pending_email) : texts.account.saved);
          client.setQueryData(meQuery.queryKey, (me) => me && { ...me, username: saved.username, email: saved.email });
          // Where that fails, the next token brings it.
          refresh.mutate();
          onSaved();
        }}
        onClose={() => {
          setRound(round + 1);
        }}
        conflict={userConflict(id, rebase, toProfile)}
        submitLabel={texts.actions.save}
      />
    </>
  );
}
