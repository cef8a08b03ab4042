import { Button, Tooltip } from "@mantine/core";

interface Props {
  label: string;
  /** Why it cannot be pressed; null where it can. */
  reason: string | null;
  onPress: () => void;
}

/** A button that says why it cannot be pressed, to whoever points at it or comes to it by keyboard. */
export function BulkButton({ label, reason, onPress }: Props) {
  return (
    <Tooltip
      withinPortal={false}
      label={reason}
      disabled={reason === null}
      events={{ hover: true, focus: true, touch: true }}
      multiline
      maw={260}
    >
      <Button
        size="xs"
        variant="default"
        data-disabled={reason !== null || undefined}
        aria-disabled={reason !== null}
        aria-description={reason ?? undefined}
        onClick={() => {
          if (reason === null) {
            onPress();
          }
        }}
      >
        {label}
      </Button>
    </Tooltip>
  );
}
