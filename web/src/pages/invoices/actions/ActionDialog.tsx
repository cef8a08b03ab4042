import { useMemo, useRef, useState, type ReactNode } from "react";
import { Dialog } from "../../../components/Dialog";
import { DiscardDialog } from "../../../components/form/DiscardDialog";
import { isCovered } from "../../../components/form/isCovered";
import { UnsavedContext } from "../../../components/form/unsaved";
import { useUnsaved } from "../../../components/form/useUnsaved";

interface Props {
  opened: boolean;
  title: string;
  onClose: () => void;
  /** With room for lines of text. */
  wide?: boolean;
  children: ReactNode;
}

/** A dialog with the form for an action, which asks before it is closed with unsaved input. */
export function ActionDialog({ opened, title, onClose, wide = false, children }: Props) {
  // The name in the title stays while the dialog fades out: an invoice that is issued gets another one.
  const [shown, setShown] = useState(title);
  if (opened && title !== shown) {
    setShown(title);
  }
  const root = useRef<HTMLDivElement>(null);
  const { add, isLost } = useUnsaved();
  const [held, setHeld] = useState<(() => void) | null>(null);
  const unsaved = useMemo(() => {
    const leave = (act: () => void) => {
      if (isLost()) {
        setHeld(() => act);
      } else {
        act();
      }
    };
    return { add, leave };
  }, [add, isLost]);
  return (
    <UnsavedContext value={unsaved}>
      <Dialog
        ref={root}
        opened={opened}
        onClose={() => {
          if (!isCovered(root.current)) {
            // Once the press of Escape is over: it would answer the question too.
            setTimeout(() => {
              unsaved.leave(onClose);
            });
          }
        }}
        title={shown}
        size={wide ? "lg" : "md"}
      >
        {children}
      </Dialog>
      <DiscardDialog
        opened={held !== null}
        onKeep={() => {
          setHeld(null);
        }}
        onDiscard={() => {
          setHeld(null);
          held?.();
        }}
      />
    </UnsavedContext>
  );
}
