import { Modal, type ModalProps } from "@mantine/core";
import { useLayoutEffect, useRef, type Ref } from "react";
import { texts } from "../texts";
import { focused } from "./focus";
import { FocusReturn } from "./FocusReturn";

interface Props extends ModalProps {
  ref?: Ref<HTMLDivElement>;
  /** Gets the focus after it where what had it before is gone. */
  returnTo?: () => Element | null;
}

/** Asks or tells something on top of the page, and gives the focus back when it closes. It stays rendered while it fades out. */
export function Dialog({ opened, returnTo, children, ...props }: Props) {
  const opener = useRef<EventTarget | null>(null);
  // Mantine does not look at what has the focus when a dialog is there and open from the start, as one is whose code was just fetched.
  useLayoutEffect(() => {
    if (opened) {
      opener.current = focused();
    }
  }, [opened]);
  return (
    <Modal opened={opened} closeButtonProps={{ "aria-label": texts.actions.close }} centered {...props}>
      <FocusReturn places={() => [opener.current, returnTo?.()]} />
      {children}
    </Modal>
  );
}
