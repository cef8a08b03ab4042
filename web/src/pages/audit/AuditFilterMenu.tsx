import { SimpleGrid, TextInput } from "@mantine/core";
import { useState } from "react";
import type { AuditFilters } from "../../api/audit";
import { DateInput } from "../../components/DateInput";
import { FilterFrame } from "../../components/list/FilterFrame";
import { FilterPopover } from "../../components/list/FilterPopover";
import { dateProblem } from "../../format/localDate";
import { texts } from "../../texts";
import { hiddenFilters, noFilters, toAddress } from "./auditFilters";

interface Props {
  filters: AuditFilters;
  onApply: (filters: Partial<AuditFilters>) => void;
}

const days = ["from", "to"] as const;

/** From when to when, and from where: behind one button. */
export function AuditFilterMenu({ filters, onApply }: Props) {
  return (
    <FilterPopover count={hiddenFilters.filter((name) => filters[name] !== null).length}>
      {(close) => (
        <Form
          initial={filters}
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
function Form({ initial, onApply }: { initial: AuditFilters; onApply: Props["onApply"] }) {
  const [chosen, setChosen] = useState(initial);
  const problemOf = (day: (typeof days)[number]) => dateProblem(chosen[day] ?? "");
  return (
    <FilterFrame
      isFaulty={days.some((day) => problemOf(day) !== null)}
      onApply={() => {
        onApply({ ...chosen, address: toAddress(chosen.address) });
      }}
      onClear={() => {
        onApply({ ...noFilters, userId: initial.userId, action: initial.action });
      }}
    >
      {(checked) => (
        <>
          <SimpleGrid cols={2} spacing="xs">
            {days.map((day) => (
              <DateInput
                key={day}
                size="xs"
                label={texts.audit[day]}
                value={chosen[day] ?? ""}
                onChange={(text) => {
                  setChosen({ ...chosen, [day]: text || null });
                }}
                error={checked && problemOf(day)}
              />
            ))}
          </SimpleGrid>
          <TextInput
            size="xs"
            label={texts.audit.address}
            placeholder="203.0.113.7"
            value={chosen.address ?? ""}
            onChange={(event) => {
              setChosen({ ...chosen, address: event.currentTarget.value || null });
            }}
          />
        </>
      )}
    </FilterFrame>
  );
}
