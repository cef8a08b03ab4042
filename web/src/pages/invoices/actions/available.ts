import type { Invoice } from "../../../api/invoices";

export type ActionName = "issue" | "pay" | "credit" | "void" | "uncollectible" | "delete";

const nothing = /^[0.]*$/;

/** What can be done with an invoice in its state; the server decides again. */
export function available({ status, paid }: Pick<Invoice, "status" | "paid">): ReadonlySet<ActionName> {
  const owed = status === "open" || status === "uncollectible";
  const names: [ActionName, boolean][] = [
    ["issue", status === "draft"],
    ["delete", status === "draft"],
    ["pay", owed],
    ["credit", owed],
    ["void", owed && nothing.test(paid)],
    ["uncollectible", status === "open"],
  ];
  return new Set(names.filter(([, possible]) => possible).map(([name]) => name));
}
