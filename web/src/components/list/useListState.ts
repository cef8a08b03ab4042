import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import { remember } from "../../preferences";
import { pageSizeName, readListState, toFirstPage, writeListState, type ListRules, type ListState } from "./listState";

/**
 * The state of a list, kept in the address so that it can be shared and "back" restores it. `show` is a step of its own in the
 * history; `refine` (a search being typed, a filter) replaces the current one and starts again at the first page.
 */
export function useListState(rules: ListRules) {
  const [parameters, setParameters] = useSearchParams();
  const state = useMemo(() => readListState(parameters, rules), [parameters, rules]);

  const show = useCallback(
    (next: ListState) => {
      if (next.limit !== state.limit) {
        remember(pageSizeName, String(next.limit));
      }
      setParameters((current) => writeListState(current, next, rules));
    },
    [setParameters, rules, state.limit],
  );

  const refine = useCallback(
    (changes: Partial<ListState>) => {
      setParameters(
        (current) => writeListState(current, toFirstPage({ ...readListState(current, rules), ...changes }), rules),
        { replace: true, preventScrollReset: true },
      );
    },
    [setParameters, rules],
  );

  return { state, show, refine };
}

/** What the address's list state asks the server for. */
export function toQuery({ q, sort, limit, cursors }: ListState) {
  return { q, sort, limit, after: cursors.at(-1) ?? null };
}
