import { Button, Group, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useAccess, useRemoveAuthenticator, useRemovePasskey } from "../../api/access";
import { useSessions } from "../../api/session";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { ErrorMessage } from "../../components/ErrorMessage";
import { notifyDone } from "../../components/notify";
import { SessionItem } from "../../components/SessionItem";
import { formatMoment } from "../../format/time";
import { texts } from "../../texts";

/** Where a user is signed in and with what they can sign in beside the password, for admins to see and to end. */
export function UserAccess({ userId }: { userId: number }) {
  const sessions = useSessions(userId);
  const access = useAccess(userId);
  const removePasskey = useRemovePasskey(userId);
  const removeAuthenticator = useRemoveAuthenticator(userId);
  const failed = [sessions, access].find(({ isError }) => isError);
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {texts.access.title}
      </Title>
      {failed && <ErrorMessage error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && (!sessions.data || !access.data) && (
        <Skeleton role="status" aria-label={texts.list.loading} height={80} />
      )}
      {sessions.data && access.data && (
        <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: "none" }}>
          {sessions.data.length === 0 && <Remark text={texts.access.noSessions} />}
          {sessions.data.map((session) => (
            <SessionItem key={session.id} session={session} userId={userId} />
          ))}
          {access.data.passkeys.map(({ id, name, last_used_at }) => (
            <Means
              key={id}
              name={name}
              note={texts.access.passkey(last_used_at === null ? null : formatMoment(new Date(last_used_at)))}
              onRemove={() => removePasskey.mutateAsync(id)}
            />
          ))}
          {access.data.authenticator && (
            <Means
              name={texts.access.authenticator}
              note={texts.access.authenticatorNote}
              onRemove={() => removeAuthenticator.mutateAsync(undefined)}
            />
          )}
          <Remark text={texts.access.stay} />
        </Stack>
      )}
    </section>
  );
}

function Remark({ text }: { text: string }) {
  return (
    <Text component="li" size="sm" c="dimmed">
      {text}
    </Text>
  );
}

/** Something to sign in with. */
function Means({ name, note, onRemove }: { name: string; note: string; onRemove: () => Promise<unknown> }) {
  const [isAsked, setIsAsked] = useState(false);
  const close = () => {
    setIsAsked(false);
  };
  return (
    <Group component="li" justify="space-between" wrap="nowrap">
      <div>
        <Text size="sm" fw={500}>
          <bdi>{name}</bdi>
        </Text>
        <Text size="xs" c="dimmed">
          {note}
        </Text>
      </div>
      <Button
        variant="default"
        size="xs"
        flex="none"
        aria-label={texts.access.removeItem(name)}
        onClick={() => {
          setIsAsked(true);
        }}
      >
        {texts.access.remove}
      </Button>
      <ConfirmDialog
        opened={isAsked}
        title={texts.access.removeItem(name)}
        text={texts.access.removeText}
        confirmLabel={texts.access.remove}
        onConfirm={async () => {
          await onRemove();
          notifyDone(texts.access.removed(name));
          close();
        }}
        onClose={close}
      />
    </Group>
  );
}
