import { Button, Group, Stack, Text } from "@mantine/core";
import { texts } from "../../texts";
import { Dialog } from "../Dialog";

interface Props {
  opened: boolean;
  onKeep: () => void;
  onDiscard: () => void;
}

/** Asks whether to lose unsaved input, when leaving it was held back. */
export function DiscardDialog({ opened, onKeep, onDiscard }: Props) {
  return (
    <Dialog
      opened={opened}
      onClose={onKeep}
      title={texts.form.discardTitle}
      size="sm"
      // Above dialogs that are above drawers.
      zIndex={350}
    >
      <Stack>
        <Text size="sm">{texts.form.discardText}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onKeep} data-autofocus>
            {texts.form.keepEditing}
          </Button>
          <Button color="red" onClick={onDiscard}>
            {texts.form.discard}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
