import { Button, Checkbox, Group, NativeSelect, SimpleGrid, Stack } from "@mantine/core";
import { useRef, useState, type SyntheticEvent } from "react";
import type { InvoiceFilters } from "../../api/invoicesQuery";
import { DateInput } from "../../components/DateInput";
import { DecimalInput } from "../../components/DecimalInput";
import { dateProblem } from "../../format/localDate";
import { currencies } from "../../money/currencies";
import { decimalProblem } from "../../money/decimalProblem";
import { texts } from "../../texts";
import { noFilters, type TextFilter } from "./filters";
import { RangeSelect } from "./RangeSelect";
import { statuses } from "./statuses";

interface Props {
  initial: InvoiceFilters;
  onApply: (filters: Partial<InvoiceFilters>) => void;
}

const amounts: readonly TextFilter[] = ["amountMin", "amountMax"];
const ranges = [
  ["issued", "issuedFrom", "issuedTo"],
  ["due", "dueFrom", "dueTo"],
] as const;
const dates: readonly TextFilter[] = ranges.flatMap(([, from, to]) => [from, to]);

/** What is wrong with a filter as typed, or null. */
function problemOf(name: TextFilter, text: string | null): string | null {
  if (text === null) {
    return null;
  }
  if (amounts.includes(name)) {
    return decimalProblem(text, { decimals: 4, wholeDigits: 10, example: "1200.50" });
  }
  return dates.includes(name) ? dateProblem(text) : null;
}

/** Chooses filters, which take effect all at once. */
export function FilterForm({ initial, onApply }: Props) {
  const [chosen, setChosen] = useState(initial);
  const form = useRef<HTMLFormElement>(null);
  const [checked, setChecked] = useState(false);
  const choose = (changes: Partial<InvoiceFilters>) => {
    setChosen({ ...chosen, ...changes });
  };
  const isFaulty = [...amounts, ...dates].some((name) => problemOf(name, chosen[name]) !== null);
  const textProps = (name: TextFilter) => ({
    size: "xs",
    label: texts.invoiceFilters[name],
    value: chosen[name] ?? "",
    onChange: (text: string) => {
      choose({ [name]: text || null });
    },
    error: checked && problemOf(name, chosen[name]),
  });

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
          onApply(chosen);
        }
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
          <SimpleGrid cols={2} spacing={8} verticalSpacing={8} mt={6}>
            {statuses.map((status) => (
              <Checkbox key={status} size="sm" value={status} label={texts.invoices.statuses[status]} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
        <Checkbox
          size="sm"
          label={texts.invoiceFilters.onlyOverdue}
          checked={chosen.overdue}
          onChange={(event) => {
            choose({ overdue: event.currentTarget.checked });
          }}
        />
        <NativeSelect
          {...textProps("currency")}
          onChange={(event) => {
            choose({ currency: event.currentTarget.value || null });
          }}
          data={[{ value: "", label: texts.invoiceFilters.anyCurrency }, ...currencies]}
        />
        <SimpleGrid cols={2} spacing="xs">
          {amounts.map((name) => (
            <DecimalInput key={name} {...textProps(name)} />
          ))}
        </SimpleGrid>
        {ranges.map(([name, from, to]) => (
          <SimpleGrid key={name} cols={2} spacing="xs">
            <RangeSelect
              label={texts.invoiceFilters[name]}
              from={chosen[from]}
              to={chosen[to]}
              onChange={(range) => {
                choose({ [from]: range.from, [to]: range.to });
              }}
            />
            <DateInput {...textProps(from)} />
            <DateInput {...textProps(to)} />
          </SimpleGrid>
        ))}
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
