import { Button, Checkbox, Group, NativeSelect, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useState, type SyntheticEvent } from "react";
import type { InvoiceFilters } from "../../api/invoicesQuery";
import { currencies } from "../../money/currencies";
import { texts } from "../../texts";
import { noFilters, type TextFilter } from "./filters";
import { statuses } from "./statuses";

interface Props {
  initial: InvoiceFilters;
  onApply: (filters: Partial<InvoiceFilters>) => void;
}

const amounts: readonly TextFilter[] = ["amountMin", "amountMax"];
const dates: readonly TextFilter[] = ["issuedFrom", "issuedTo", "dueFrom", "dueTo"];
const amount = String.raw`\d{1,10}(\.\d{1,4})?`;

/** Chooses filters, which take effect all at once. */
export function FilterForm({ initial, onApply }: Props) {
  const [chosen, setChosen] = useState(initial);
  const choose = (changes: Partial<InvoiceFilters>) => {
    setChosen({ ...chosen, ...changes });
  };
  const textProps = (name: TextFilter) => ({
    size: "xs",
    label: texts.invoiceFilters[name],
    value: chosen[name] ?? "",
    onChange: (event: { currentTarget: { value: string } }) => {
      choose({ [name]: event.currentTarget.value.trim() || null });
    },
  });

  return (
    <form
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        onApply(chosen);
      }}
    >
      <Stack gap="sm">
        <Checkbox.Group
          label={texts.invoiceFilters.status}
          size="xs"
          value={[...chosen.status]}
          onChange={(values) => {
            choose({ status: values });
          }}
        >
          <SimpleGrid cols={2} spacing={6} verticalSpacing={6} mt={4}>
            {statuses.map((status) => (
              <Checkbox key={status} size="xs" value={status} label={texts.invoices.statuses[status]} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
        <Checkbox
          size="xs"
          label={texts.invoiceFilters.onlyOverdue}
          checked={chosen.overdue}
          onChange={(event) => {
            choose({ overdue: event.currentTarget.checked });
          }}
        />
        <NativeSelect
          {...textProps("currency")}
          data={[{ value: "", label: texts.invoiceFilters.anyCurrency }, ...currencies]}
        />
        <SimpleGrid cols={2} spacing="xs">
          {amounts.map((name) => (
            <TextInput
              key={name}
              {...textProps(name)}
              inputMode="decimal"
              pattern={amount}
              title={texts.invoiceFilters.amountText}
              autoComplete="off"
            />
          ))}
          {dates.map((name) => (
            <TextInput key={name} {...textProps(name)} type="date" />
          ))}
        </SimpleGrid>
        <Group justify="space-between">
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              onApply({ ...noFilters, userId: initial.userId });
            }}
          >
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
