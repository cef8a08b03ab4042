import { Button, Group, Stack, Text } from "@mantine/core";
import { useMakeSetPasswordLink, useSendSetPasswordLink } from "../../api/userActions";
import type { User } from "../../api/users";
import { Dialog } from "../../components/Dialog";
import { FailureAlert } from "../../components/FailureAlert";
import { OneTimeLink } from "../../components/secret/OneTimeLink";
import { formatMoment } from "../../format/time";
import { texts } from "../../texts";

interface Props {
  user: User;
  opened: boolean;
  onClose: () => void;
}

/** Makes the address under which somebody sets a new password, and shows it once or sends it to them. */
export function SetPasswordDialog({ user, opened, onClose }: Props) {
  return (
    <Dialog opened={opened} onClose={onClose} title={texts.users.linkTitle(user.username)}>
      <Contents user={user} onClose={onClose} />
    </Dialog>
  );
}

/** Of the open dialog: what it has shown is gone with it. */
function Contents({ user, onClose }: Omit<Props, "opened">) {
  const make = useMakeSetPasswordLink();
  const send = useSendSetPasswordLink();
  const link = make.data;
  if (link) {
    return <OneTimeLink label={texts.users.linkLabel} url={link.url} expiresAt={link.expires_at} onDone={onClose} />;
  }
  if (send.data) {
    return (
      <Stack>
        <Text size="sm" role="status">
          {texts.users.linkSent(send.data.email, formatMoment(new Date(send.data.expires_at)))}
        </Text>
        <Group justify="flex-end">
          <Button onClick={onClose} data-autofocus>
            {texts.secret.done}
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <Stack>
      <Text size="sm">{texts.users.linkText}</Text>
      <FailureAlert error={make.error ?? send.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {texts.actions.cancel}
        </Button>
        <Button
          variant="default"
          loading={send.isPending}
          onClick={() => {
            send.mutate(user.id);
          }}
        >
          {texts.users.linkSend}
        </Button>
        <Button
          loading={make.isPending}
          onClick={() => {
            make.mutate(user.id);
          }}
          data-autofocus
        >
          {texts.users.linkSubmit}
        </Button>
      </Group>
    </Stack>
  );
}
