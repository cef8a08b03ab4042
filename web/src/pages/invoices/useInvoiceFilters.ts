import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { InvoiceFilters } from "../../api/invoicesQuery";
import { countFilters, readFilters, writeFilters } from "./filters";

/** The filters of the list of invoices, kept in the address. Setting some leaves the others alone and shows the first page. */
export function useInvoiceFilters() {
  const [parameters, setParameters] = useSearchParams();
  const filters = useMemo(() => readFilters(parameters), [parameters]);

  const set = useCallback(
    (changes: Partial<InvoiceFilters>) => {
      setParameters((current) => writeFilters(current, { ...readFilters(current), ...changes }), {
        preventScrollReset: true,
      });
    },
    [setParameters],
  );

  return { filters, set, any: filters.userId !== null || countFilters(filters) > 0 };
}
