import { Modal } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { focusPageHeadingIfLost } from "../../../components/PageHeader";
import { texts } from "../../../texts";

interface Props {
  opened: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog with the form for an action. */
export function ActionDialog({ opened, title, onClose, children }: Props) {
  // The name in the title stays while the dialog fades out: an invoice that is issued gets another one.
  const [shown, setShown] = useState(title);
  if (opened && title !== shown) {
    setShown(title);
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      // The button that opened the dialog may be gone, the action being done.
      onExitTransitionEnd={focusPageHeadingIfLost}
      title={shown}
      closeButtonProps={{ "aria-label": texts.actions.close }}
      centered
    >
      {children}
    </Modal>
  );
}
