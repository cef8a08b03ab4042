import { Badge, Button, Group, Text } from "@mantine/core";
import { useRevokeSession, type Session } from "../api/session";
import { texts } from "../texts";
import { describeBrowser } from "./describeBrowser";
import { Instant } from "./Instant";
import { notifyDone, notifyFailed } from "./notify";

interface Props {
  session: Session;
  /** Whose it is; null where it is one's own. */
  userId?: number | null;
}

/** A session: where, since when, and the way to end it. */
export function SessionItem({ session, userId = null }: Props) {
  const { id, current, created_at, last_seen_at, user_agent, address } = session;
  const revoke = useRevokeSession(userId);
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
          {texts.account.lastSeen} <Instant value={last_seen_at} show="minute" />
        </Text>
        <Text size="xs" c="dimmed">
          {texts.account.since} <Instant value={created_at} show="minute" />
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
