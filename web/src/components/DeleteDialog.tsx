import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { texts } from "../texts";
import { FailureAlert } from "./FailureAlert";
import { focusPageHeadingIfLost } from "./PageHeader";

interface Props<T> {
  /** What is about to be deleted; null when nothing is. */
  item: T | null;
  title: (item: T) => string;
  text: string;
  onDelete: (item: T) => Promise<void>;
  onDeleted: (item: T) => void;
  onClose: () => void;
}

/** Asks before something is deleted for good. */
export function DeleteDialog<T>({ item, title, text, onDelete, onDeleted, onClose }: Props<T>) {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  // The title stays while the dialog fades out.
  const [shown, setShown] = useState(item);
  if (item !== null && item !== shown) {
    setShown(item);
  }

  const close = () => {
    setFailure(null);
    onClose();
  };

  const confirm = async (confirmed: T) => {
    setPending(true);
    setFailure(null);
    try {
      await onDelete(confirmed);
      onDeleted(confirmed);
    } catch (error) {
      setFailure(error);
    } finally {
      setPending(false);
    }
  };

  return (
    <Modal
      opened={item !== null}
      onClose={close}
      // The button that opened the dialog may be gone with its row by now.
      onExitTransitionEnd={focusPageHeadingIfLost}
      title={shown !== null && title(shown)}
      closeButtonProps={{ "aria-label": texts.actions.close }}
      centered
    >
      <Stack>
        <Text size="sm">{text}</Text>
        <FailureAlert error={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close} data-autofocus>
            {texts.actions.cancel}
          </Button>
          <Button color="red" loading={pending} onClick={() => item !== null && void confirm(item)}>
            {texts.actions.delete}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
