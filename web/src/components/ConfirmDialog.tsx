import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { texts } from "../texts";
import { FailureAlert } from "./FailureAlert";
import { focusPageHeadingIfLost } from "./PageHeader";

interface Props {
  opened: boolean;
  title: ReactNode;
  text: ReactNode;
  /** What it does, on the button that does it. */
  confirmLabel: string;
  onConfirm: () => Promise<void>;
  onClose: () => void;
}

/** Asks before something is done that cannot be undone, and says it here if that fails. */
export function ConfirmDialog({ opened, title, text, confirmLabel, onConfirm, onClose }: Props) {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  const close = () => {
    setFailure(null);
    onClose();
  };

  const confirm = async () => {
    setPending(true);
    setFailure(null);
    try {
      await onConfirm();
    } catch (error) {
      setFailure(error);
    } finally {
      setPending(false);
    }
  };

  return (
    <Modal
      opened={opened}
      onClose={close}
      // The button that opened the dialog may be gone with its row by now.
      onExitTransitionEnd={focusPageHeadingIfLost}
      title={title}
      closeButtonProps={{ "aria-label": texts.actions.close }}
      centered
    >
      <Stack>
        <Text size="sm" component="div">
          {text}
        </Text>
        <FailureAlert error={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close} data-autofocus>
            {texts.actions.cancel}
          </Button>
          <Button color="red" loading={pending} onClick={() => void confirm()}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
