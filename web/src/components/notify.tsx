import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { describeError } from "../api/describeError";
import { texts } from "../texts";
import { Icon } from "./Icon";

/** Says, in passing and read out, that something was done; where it can be undone, with the button for it. */
export function notifyDone(message: string, undo?: () => void) {
  const id = notifications.show({
    message: undo ? (
      <Group justify="space-between" gap="xs">
        {message}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {texts.actions.undo}
        </Button>
      </Group>
    ) : (
      message
    ),
    // Long enough to find the button.
    ...(undo && { autoClose: 15_000 }),
    color: "teal",
    icon: <Icon name="check" />,
    closeButtonProps: { "aria-label": texts.actions.close },
  });
}

/** Says that something was not done and why, where there is no form that could say it. */
export function notifyFailed(error: unknown) {
  const { title, text } = describeError(error);
  notifications.show({
    title,
    message: text,
    color: "red",
    icon: <Icon name="alert" />,
    autoClose: 10_000,
    closeButtonProps: { "aria-label": texts.actions.close },
  });
}
