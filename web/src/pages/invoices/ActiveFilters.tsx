import { Button, Group } from "@mantine/core";
import type { InvoiceFilters } from "../../api/invoicesQuery";
import { Icon } from "../../components/Icon";
import { texts } from "../../texts";
import { noFilters } from "./filters";
import { describeFilters } from "./describeFilters";

interface Props {
  filters: InvoiceFilters;
  onChange: (changes: Partial<InvoiceFilters>) => void;
}

/** The filters that are set, each with a press to take it away. */
export function ActiveFilters({ filters, onChange }: Props) {
  const active = describeFilters(filters);
  if (active.length === 0) {
    return null;
  }
  return (
    <Group role="group" aria-label={texts.invoiceFilters.active} gap={6} mb="xs">
      {active.map(({ text, without }) => (
        <Button
          key={text}
          size="compact-sm"
          variant="default"
          radius="xl"
          rightSection={<Icon name="close" size={12} />}
          aria-label={texts.invoiceFilters.remove(text)}
          onClick={() => {
            onChange(without);
          }}
        >
          {text}
        </Button>
      ))}
      {active.length > 1 && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            onChange({ ...noFilters, userId: filters.userId });
          }}
        >
          {texts.invoiceFilters.clear}
        </Button>
      )}
    </Group>
  );
}
