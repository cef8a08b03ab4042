import { Checkbox, NativeSelect, SimpleGrid } from "@mantine/core";
import { useState } from "react";
import type { InvoiceFilters } from "../../api/invoicesQuery";
import { DateInput } from "../../components/DateInput";
import { DecimalInput } from "../../components/DecimalInput";
import { FilterFrame } from "../../components/list/FilterFrame";
import { RangeSelect } from "../../components/RangeSelect";
import { dateProblem } from "../../format/localDate";
import { currencyChoices } from "../../money/currencyChoices";
import { decimalProblem } from "../../money/decimalProblem";
import { useIsAdmin } from "../../session/MeContext";
import { texts } from "../../texts";
import { noFilters, type TextFilter } from "./filters";
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
    return decimalProblem(text, { decimals: 4, wholeDigits: 15, example: "1200.50" });
  }
  return dates.includes(name) ? dateProblem(text) : null;
}

/** Chooses filters, which take effect all at once. */
export function FilterForm({ initial, onApply }: Props) {
  const [chosen, setChosen] = useState(initial);
  const isAdmin = useIsAdmin();
  // Members see what was issued.
  const offered = statuses.filter((status) => isAdmin || status !== "draft");
  const choose = (changes: Partial<InvoiceFilters>) => {
    setChosen({ ...chosen, ...changes });
  };
  const isFaulty = [...amounts, ...dates].some((name) => problemOf(name, chosen[name]) !== null);
  const textProps = (name: TextFilter, checked: boolean) => ({
    size: "xs",
    label: texts.invoiceFilters[name],
    value: chosen[name] ?? "",
    onChange: (text: string) => {
      choose({ [name]: text || null });
    },
    error: checked && problemOf(name, chosen[name]),
  });

  return (
    <FilterFrame
      isFaulty={isFaulty}
      onApply={() => {
        onApply(chosen);
      }}
      onClear={() => {
        onApply({ ...noFilters, userId: initial.userId });
      }}
    >
      {(checked) => (
        <>
          <Checkbox.Group
            label={texts.invoiceFilters.status}
            size="xs"
            value={[...chosen.status]}
            onChange={(values) => {
              choose({ status: values });
            }}
          >
            <SimpleGrid cols={2} spacing={8} verticalSpacing={8} mt={6}>
              {offered.map((status) => (
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
          <Checkbox
            size="sm"
            label={texts.invoices.partiallyPaid}
            checked={chosen.partiallyPaid}
            onChange={(event) => {
              choose({ partiallyPaid: event.currentTarget.checked });
            }}
          />
          <NativeSelect
            {...textProps("currency", checked)}
            onChange={(event) => {
              choose({ currency: event.currentTarget.value || null });
            }}
            data={[{ value: "", label: texts.invoiceFilters.anyCurrency }, ...currencyChoices]}
          />
          <SimpleGrid cols={2} spacing="xs">
            {amounts.map((name) => (
              <DecimalInput key={name} {...textProps(name, checked)} />
            ))}
          </SimpleGrid>
          {ranges.map(([name, from, to]) => (
            <SimpleGrid key={name} cols={2} spacing="xs">
              <RangeSelect
                label={texts.invoiceFilters[name]}
                isPast={name === "issued"}
                from={chosen[from]}
                to={chosen[to]}
                onChange={(range) => {
                  choose({ [from]: range.from, [to]: range.to });
                }}
              />
              <DateInput {...textProps(from, checked)} />
              <DateInput {...textProps(to, checked)} />
            </SimpleGrid>
          ))}
        </>
      )}
    </FilterFrame>
  );
}
