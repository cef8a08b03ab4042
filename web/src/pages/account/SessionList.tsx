import { Button, Group, Skeleton, Stack } from "@mantine/core";
import { useState } from "react";
import { useSessions } from "../../api/session";
import { ErrorMessage } from "../../components/ErrorMessage";
import { SessionItem } from "../../components/SessionItem";
import { texts } from "../../texts";
import { SignOutEverywhereDialog } from "./SignOutEverywhereDialog";

/** Where one is signed in, with ways to end it. */
export function SessionList() {
  const sessions = useSessions();
  const [asking, setAsking] = useState(false);
  if (sessions.isPending) {
    return <Skeleton role="status" aria-label={texts.list.loading} height={120} />;
  }
  const failure = sessions.isError && <ErrorMessage error={sessions.error} onRetry={() => void sessions.refetch()} />;
  if (!sessions.data) {
    return failure;
  }
  return (
    <Stack>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: "none" }}>
        {sessions.data.map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
      </Stack>
      {failure}
      <Group>
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            setAsking(true);
          }}
        >
          {texts.account.signOutEverywhere}
        </Button>
      </Group>
      <SignOutEverywhereDialog
        opened={asking}
        count={sessions.data.length}
        onClose={() => {
          setAsking(false);
        }}
      />
    </Stack>
  );
}
