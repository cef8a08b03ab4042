import { toParameters, type ListQuery } from "./page";
import type { components } from "./schema/billing";

export type DeliveryStatus = NonNullable<components["schemas"]["DeliveryStatus"]>;
export type InvoiceStatus = components["schemas"]["InvoiceStatus"];

/** What leaves only some of the invoices; null, or no status at all, leaves all of them. Amounts and dates are as the server has them. */
export interface InvoiceFilters {
  userId: number | null;
  status: readonly InvoiceStatus[];
  overdue: boolean;
  partiallyPaid: boolean;
  /** What became of what was mailed last. */
  delivery: DeliveryStatus | null;
  notReminded: boolean;
  currency: string | null;
  /** A day at whose beginning they were there already. */
  createdBefore: string | null;
  amountMin: string | null;
  amountMax: string | null;
  issuedFrom: string | null;
  issuedTo: string | null;
  dueFrom: string | null;
  dueTo: string | null;
}

/** What invoices can be asked for. */
export type InvoicesQuery = ListQuery & Partial<InvoiceFilters>;

/** The query parameters of a request for invoices, filters that are not set left out. */
export function toInvoiceParameters(query: InvoicesQuery) {
  return { ...toParameters(query), ...toFilterParameters(query) };
}

export function toFilterParameters(filters: Partial<InvoiceFilters>) {
  const {
    userId,
    status = [],
    overdue,
    partiallyPaid,
    delivery,
    notReminded,
    currency,
    createdBefore,
    amountMin,
    amountMax,
    issuedFrom,
    issuedTo,
    dueFrom,
    dueTo,
  } = filters;
  return {
    ...(userId && { user_id: userId }),
    ...(status.length > 0 && { status: [...status] }),
    ...(overdue && { overdue: "true" }),
    ...(partiallyPaid && { partially_paid: "true" }),
    ...(delivery && { delivery }),
    ...(notReminded && { reminded: "false" }),
    ...(currency && { currency }),
    ...(createdBefore && { created_before: createdBefore }),
    ...(amountMin && { amount_min: amountMin }),
    ...(amountMax && { amount_max: amountMax }),
    ...(issuedFrom && { issued_from: issuedFrom }),
    ...(issuedTo && { issued_to: issuedTo }),
    ...(dueFrom && { due_from: dueFrom }),
    ...(dueTo && { due_to: dueTo }),
  };
}
