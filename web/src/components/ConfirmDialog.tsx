import { Button, Group, Stack, Text } from "@mantine/core";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { texts } from "../texts";
import { Dialog } from "./Dialog";
import { FailureAlert } from "./FailureAlert";
import { notifyFailed } from "./notify";

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
  const isShown = useRef(opened);
  useEffect(() => {
    isShown.current = opened;
    return () => {
      isShown.current = false;
    };
  }, [opened]);

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
      if (isShown.current) {
        setFailure(error);
      } else {
        notifyFailed(error);
      }
    } finally {
      setPending(false);
    }
  };

  return (
    <Dialog opened={opened} onClose={close} title={title}>
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
    </Dialog>
  );
}
