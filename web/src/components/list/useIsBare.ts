import { useIsAdmin } from "../../session/MeContext";

/**
 * Whether a member has nothing in a list at all, and so nothing to look for: its tools are not shown then.
 * @param isFiltered Whether only some of the list is asked for.
 * @param total How many there are, once it is known.
 */
export const useIsBare = (isFiltered: boolean, total: { readonly count: number } | null | undefined): boolean =>
  !useIsAdmin() && !isFiltered && total?.count === 0;
