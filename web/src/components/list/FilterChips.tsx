import { Button, Group } from "@mantine/core";
import { useDidUpdate } from "@mantine/hooks";
import { useRef } from "react";
import { texts } from "../../texts";
import { restoreFocus } from "../focus";
import { Icon } from "../Icon";

/** A filter in words, and what takes it away. */
export interface FilterText<F> {
  text: string;
  without: Partial<F>;
}

interface Props<F> {
  active: readonly FilterText<F>[];
  onChange: (changes: Partial<F>) => void;
  onClear: () => void;
}

/** The filters that are set, each with a press to take it away. */
export function FilterChips<F>({ active, onChange, onClear }: Props<F>) {
  const chips = useRef<HTMLDivElement>(null);
  const place = useRef(0);
  useDidUpdate(() => {
    const left = [...(chips.current?.querySelectorAll("button") ?? [])].slice(0, active.length);
    restoreFocus(left[place.current], left.at(-1));
  }, [active.length]);
  if (active.length === 0) {
    return null;
  }
  return (
    <Group ref={chips} role="group" aria-label={texts.invoiceFilters.active} gap={6} mb="xs">
      {active.map(({ text, without }, index) => (
        <Button
          key={text}
          size="compact-sm"
          variant="default"
          radius="xl"
          rightSection={<Icon name="close" size={12} />}
          aria-label={texts.invoiceFilters.remove(text)}
          onClick={() => {
            place.current = index;
            onChange(without);
          }}
        >
          {text}
        </Button>
      ))}
      {active.length > 1 && (
        <Button size="compact-sm" variant="subtle" onClick={onClear}>
          {texts.invoiceFilters.clear}
        </Button>
      )}
    </Group>
  );
}
