import type { InvoiceFilters } from "../../api/invoicesQuery";
import { FilterChips } from "../../components/list/FilterChips";
import { describeFilters } from "./describeFilters";
import { noFilters } from "./filters";
import { isView } from "./views";

interface Props {
  filters: InvoiceFilters;
  onChange: (changes: Partial<InvoiceFilters>) => void;
}

/** The filters that are set, besides the one by user and those that a view says. */
export function ActiveFilters({ filters, onChange }: Props) {
  return (
    <FilterChips
      active={isView(filters) ? [] : describeFilters(filters)}
      onChange={onChange}
      onClear={() => {
        onChange({ ...noFilters, userId: filters.userId });
      }}
    />
  );
}
