import { Button, Popover } from "@mantine/core";
import { useState } from "react";
import type { InvoiceFilters } from "../../api/invoicesQuery";
import { Icon } from "../../components/Icon";
import { texts } from "../../texts";
import { FilterForm } from "./FilterForm";
import { countFilters } from "./filters";

interface Props {
  filters: InvoiceFilters;
  onApply: (filters: Partial<InvoiceFilters>) => void;
}

/** All filters of the list behind one button, which says how many are set. */
export function FilterMenu({ filters, onApply }: Props) {
  const [opened, setOpened] = useState(false);
  const count = countFilters(filters);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus width={320}>
      <Popover.Target>
        <Button
          variant="default"
          fw={500}
          flex="0 0 auto"
          leftSection={<Icon name="filter" />}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          {count === 0 ? texts.invoiceFilters.open : texts.invoiceFilters.openCount(count)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.invoiceFilters.open}>
        <FilterForm
          initial={filters}
          onApply={(chosen) => {
            setOpened(false);
            onApply(chosen);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
