import { Alert, Button, Group, Text } from "@mantine/core";
import { formatTime } from "../../format/time";
import { texts } from "../../texts";
import { useFocusRestored } from "../focus";
import { Icon } from "../Icon";

interface Props {
  /** When what is shown was read. */
  readAt: Date;
  onRetry: () => void;
}

/** Says that what is shown is older than it should be, because reading it again failed. */
export function RefreshNotice({ readAt, onRetry }: Props) {
  useFocusRestored();
  return (
    <Alert color="yellow" mb="sm" p="xs" icon={<Icon name="alert" />}>
      <Group justify="space-between" gap="xs">
        <Text size="sm">{texts.list.refreshFailed(formatTime(readAt))}</Text>
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {texts.actions.retry}
        </Button>
      </Group>
    </Alert>
  );
}
