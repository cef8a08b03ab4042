import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import type { Blocker } from "react-router";
import { texts } from "../../texts";

/** Asks whether to lose unsaved input, when leaving it was held back. */
export function DiscardDialog({ blocker }: { blocker: Blocker }) {
  const keep = () => blocker.reset?.();
  return (
    <Modal
      opened={blocker.state === "blocked"}
      onClose={keep}
      title={texts.form.discardTitle}
      closeButtonProps={{ "aria-label": texts.actions.close }}
      size="sm"
      centered
    >
      <Stack>
        <Text size="sm">{texts.form.discardText}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={keep} data-autofocus>
            {texts.form.keepEditing}
          </Button>
          <Button color="red" onClick={() => blocker.proceed?.()}>
            {texts.form.discard}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
