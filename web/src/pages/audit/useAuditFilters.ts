import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import type { AuditFilters } from "../../api/audit";
import { readFilters, writeFilters } from "./auditFilters";

/** The filters of the audit list, kept in the address. Setting some leaves the others alone and shows the first page. */
export function useAuditFilters() {
  const [parameters, setParameters] = useSearchParams();
  const filters = useMemo(() => readFilters(parameters), [parameters]);

  const set = useCallback(
    (changes: Partial<AuditFilters>) => {
      setParameters((current) => writeFilters(current, { ...readFilters(current), ...changes }), {
        preventScrollReset: true,
      });
    },
    [setParameters],
  );

  return { filters, set };
}
