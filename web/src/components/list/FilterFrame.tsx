import { Button, Group, Stack } from "@mantine/core";
import { useRef, useState, type ReactNode, type SyntheticEvent } from "react";
import { texts } from "../../texts";

interface Props {
  /** Something that was typed cannot be read. */
  isFaulty: boolean;
  onApply: () => void;
  onClear: () => void;
  /** The fields, which say what is wrong with them once that is asked for. */
  children: (checked: boolean) => ReactNode;
}

/** Around the fields of filters, which take effect all at once. */
export function FilterFrame({ isFaulty, onApply, onClear, children }: Props) {
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        setChecked(true);
        if (isFaulty) {
          // Once it is marked.
          setTimeout(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
        } else {
          onApply();
        }
      }}
    >
      <Stack gap="sm">
        {children(checked)}
        <Group justify="space-between">
          <Button size="xs" variant="default" onClick={onClear}>
            {texts.invoiceFilters.clear}
          </Button>
          <Button size="xs" type="submit">
            {texts.invoiceFilters.apply}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
