import { useState, type ReactNode } from "react";
import { texts } from "../texts";
import { ConfirmDialog } from "./ConfirmDialog";

interface Props<T> {
  /** What is about to be deleted; null when nothing is. */
  item: T | null;
  title: (item: T) => string;
  text: ReactNode;
  onDelete: (item: T) => Promise<void>;
  onDeleted: (item: T) => void;
  onClose: () => void;
}

/** Asks before something is deleted for good. */
export function DeleteDialog<T>({ item, title, text, onDelete, onDeleted, onClose }: Props<T>) {
  // The title stays while the dialog fades out.
  const [shown, setShown] = useState(item);
  if (item !== null && item !== shown) {
    setShown(item);
  }
  return (
    <ConfirmDialog
      opened={item !== null}
      title={shown !== null && title(shown)}
      text={text}
      confirmLabel={texts.actions.delete}
      onConfirm={async () => {
        if (item !== null) {
          await onDelete(item);
          onDeleted(item);
        }
      }}
      onClose={onClose}
    />
  );
}
