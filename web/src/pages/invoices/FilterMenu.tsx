import type { InvoiceFilters } from "../../api/invoicesQuery";
import { FilterPopover } from "../../components/list/FilterPopover";
import { useFetched } from "../../components/useFetched";
import { countFilters } from "./filters";

const load = async () => (await import("./FilterForm")).FilterForm;

interface Props {
  filters: InvoiceFilters;
  onApply: (filters: Partial<InvoiceFilters>) => void;
}

/** All filters of the list behind one button. */
export function FilterMenu({ filters, onApply }: Props) {
  const [FilterForm, fetchForm] = useFetched(load);
  return (
    <FilterPopover count={countFilters(filters)} prepare={fetchForm}>
      {(close) =>
        FilterForm && (
          <FilterForm
            initial={filters}
            onApply={(chosen) => {
              close();
              onApply(chosen);
            }}
          />
        )
      }
    </FilterPopover>
  );
}
