import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useMakeSetPasswordLink } from "../../api/userActions";
import type { User } from "../../api/users";
import { FailureAlert } from "../../components/FailureAlert";
import { OneTimeLink } from "../../components/secret/OneTimeLink";
import { texts } from "../../texts";

interface Props {
  user: User;
  opened: boolean;
  onClose: () => void;
}

/** Makes the address under which somebody sets a new password, and shows it once. */
export function SetPasswordDialog({ user, opened, onClose }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={texts.users.linkTitle(user.username)}
      closeButtonProps={{ "aria-label": texts.actions.close }}
      centered
    >
      <Contents user={user} onClose={onClose} />
    </Modal>
  );
}

/** Of the open dialog: what it has shown is gone with it. */
function Contents({ user, onClose }: Omit<Props, "opened">) {
  const make = useMakeSetPasswordLink();
  const link = make.data;
  if (link) {
    return <OneTimeLink label={texts.users.linkLabel} url={link.url} expiresAt={link.expires_at} onDone={onClose} />;
  }
  return (
    <Stack>
      <Text size="sm">{texts.users.linkText}</Text>
      <FailureAlert error={make.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {texts.actions.cancel}
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
