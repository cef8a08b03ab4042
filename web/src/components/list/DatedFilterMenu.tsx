import { NativeSelect, SimpleGrid } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { dateProblem } from "../../format/localDate";
import { currencyChoices } from "../../money/currencyChoices";
import { texts } from "../../texts";
import { DateInput } from "../DateInput";
import { RangeSelect } from "../RangeSelect";
import { FilterFrame } from "./FilterFrame";
import { FilterPopover } from "./FilterPopover";

const { invoiceFilters } = texts;

/** A range of days among the filters. */
export interface DayRange<F> {
  label: string;
  from: keyof F;
  fromLabel: string;
  to: keyof F;
  toLabel: string;
}

interface Props<F> {
  filters: F;
  /** Those of this menu. */
  hidden: readonly (keyof F)[];
  days: DayRange<F>;
  onApply: (filters: Partial<F>) => void;
  /** Further fields, between days and currency. */
  children?: (chosen: F, change: (changes: Partial<F>) => void) => ReactNode;
}

/** The filters of a list by days, by what is its own, and by currency: behind one button. */
export function DatedFilterMenu<F extends { currency: string | null }>(props: Props<F>) {
  const { filters, hidden, onApply } = props;
  return (
    <FilterPopover count={hidden.filter((name) => filters[name] !== null).length}>
      {(close) => (
        <Form
          {...props}
          onApply={(chosen) => {
            close();
            onApply(chosen);
          }}
        />
      )}
    </FilterPopover>
  );
}

/** Of the open menu: what is chosen takes effect all at once. */
function Form<F extends { currency: string | null }>({ filters, hidden, days, onApply, children }: Props<F>) {
  const [chosen, setChosen] = useState(filters);
  const change = (changes: Partial<F>) => {
    setChosen({ ...chosen, ...changes });
  };
  const dayOf = (name: keyof F) => chosen[name] as string | null;
  const inputs = [
    { name: days.from, label: days.fromLabel },
    { name: days.to, label: days.toLabel },
  ].map((input) => ({ ...input, problem: dateProblem(dayOf(input.name) ?? "") }));
  return (
    <FilterFrame
      isFaulty={inputs.some(({ problem }) => problem !== null)}
      onApply={() => {
        onApply(chosen);
      }}
      onClear={() => {
        onApply(Object.fromEntries(hidden.map((name) => [name, null])) as Partial<F>);
      }}
    >
      {(checked) => (
        <>
          <SimpleGrid cols={2} spacing="xs">
            <RangeSelect
              label={days.label}
              isPast
              from={dayOf(days.from)}
              to={dayOf(days.to)}
              onChange={(range) => {
                change({ [days.from]: range.from, [days.to]: range.to } as Partial<F>);
              }}
            />
            {inputs.map(({ name, label, problem }) => (
              <DateInput
                key={label}
                size="xs"
                label={label}
                value={dayOf(name) ?? ""}
                onChange={(text) => {
                  change({ [name]: text || null } as Partial<F>);
                }}
                error={checked && problem}
              />
            ))}
          </SimpleGrid>
          {children?.(chosen, change)}
          <NativeSelect
            size="xs"
            label={invoiceFilters.currency}
            data={[{ value: "", label: invoiceFilters.anyCurrency }, ...currencyChoices]}
            value={chosen.currency ?? ""}
            onChange={(event) => {
              change({ currency: event.currentTarget.value || null } as Partial<F>);
            }}
          />
        </>
      )}
    </FilterFrame>
  );
}
