import type { ListRules } from "../../components/list/listState";

/** Sums compare only within a currency. */
export const byAmount = "currency,amount";

export const creditNoteListRules: ListRules = { sorts: ["-issue_date", "number", byAmount] };
