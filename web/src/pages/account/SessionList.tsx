import { Badge, Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useRevokeSession, useSessions, type Session } from "../../api/session";
import { ErrorMessage } from "../../components/ErrorMessage";
import { notifyDone, notifyFailed } from "../../components/notify";
import { formatMoment } from "../../format/time";
import { texts } from "../../texts";
import { describeBrowser } from "../../components/describeBrowser";
import { SignOutEverywhereDialog } from "./SignOutEverywhereDialog";

/** Where one is signed in, with ways to end it. */
export function SessionList() {
  const sessions = useSessions();
  const [asking, setAsking] = useState(false);
  if (sessions.isPending) {
    return <Skeleton role="status" aria-label={texts.list.loading} height={120} />;
  }
  if (sessions.isError) {
    return <ErrorMessage error={sessions.error} onRetry={() => void sessions.refetch()} />;
  }
  return (
    <Stack>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: "none" }}>
        {sessions.data.map((session) => (
          <Item key={session.id} session={session} />
        ))}
      </Stack>
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

function Item({ session: { id, current, created_at, last_seen_at, user_agent, address } }: { session: Session }) {
  const revoke = useRevokeSession();
  const browser = describeBrowser(user_agent ?? "") ?? texts.account.unknownBrowser;
  const end = async () => {
    try {
      await revoke.mutateAsync(id);
      notifyDone(texts.account.revoked);
    } catch (error) {
      notifyFailed(error);
    }
  };
  return (
    <Group component="li" justify="space-between" wrap="nowrap">
      <div>
        <Text size="sm" fw={500} component="div">
          {browser}{" "}
          {current && (
            <Badge size="sm" variant="default">
              {texts.account.current}
            </Badge>
          )}
        </Text>
        <Text size="xs" c="dimmed">
          {address && `${address} · `}
          {texts.account.lastSeen(formatMoment(new Date(last_seen_at)))}
        </Text>
        <Text size="xs" c="dimmed">
          {texts.account.since(formatMoment(new Date(created_at)))}
        </Text>
      </div>
      {!current && (
        <Button
          variant="default"
          size="xs"
          flex="none"
          loading={revoke.isPending}
          aria-label={texts.account.revokeItem(browser)}
          onClick={() => void end()}
        >
          {texts.account.revoke}
        </Button>
      )}
    </Group>
  );
}
