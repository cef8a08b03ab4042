import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { MouseEvent } from "react";
import { describeError } from "../api/describeError";
import { texts } from "../texts";
import { dropFocus, restoreFocus } from "./focus";
import { Icon } from "./Icon";
import { wantNotices } from "./noticeLoading";
import { SignInAgain } from "./SignInAgain";

/** Before the button that has the focus goes. */
function leaveFocus({ currentTarget }: MouseEvent) {
  // Where the focus goes is first for what comes back to say.
  if (currentTarget === document.activeElement) {
    dropFocus();
    setTimeout(restoreFocus);
  }
}

const closeButtonProps = { "aria-label": texts.actions.close, onClick: leaveFocus };

/** Says, in passing and read out, that something was done; where it can be undone, with the button for it. */
export function notifyDone(message: string, undo?: () => void) {
  wantNotices();
  const id = notifications.show({
    message: undo ? (
      <Group justify="space-between" gap="xs">
        {message}
        <Button
          size="compact-sm"
          variant="default"
          // Tab would lead here only behind everything else on the page.
          aria-keyshortcuts="z"
          onClick={(event) => {
            leaveFocus(event);
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
    closeButtonProps,
  });
}

/** Says that something was not done and why, where there is no form that could say it. */
export function notifyFailed(error: unknown) {
  const { title, text } = describeError(error);
  wantNotices();
  notifications.show({
    title,
    message: (
      <>
        {text} <SignInAgain error={error} />
      </>
    ),
    color: "red",
    icon: <Icon name="alert" />,
    autoClose: 10_000,
    closeButtonProps,
  });
}
