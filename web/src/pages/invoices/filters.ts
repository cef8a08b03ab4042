import type { DeliveryStatus, InvoiceFilters } from "../../api/invoicesQuery";
import { parseId } from "../../components/parseId";
import { isDate } from "../../format/date";
import { isCurrency } from "../../money/currencies";
import { statuses } from "./statuses";

const isAmount = (text: string) => /^\d{1,15}(\.\d{1,4})?$/.test(text);

/** The filters that are one text each: their parameter in the address, and what it may be. */
const textFilters = [
  ["currency", "currency", isCurrency],
  ["createdBefore", "created_before", isDate],
  ["amountMin", "amount_min", isAmount],
  ["amountMax", "amount_max", isAmount],
  ["issuedFrom", "issued_from", isDate],
  ["issuedTo", "issued_to", isDate],
  ["dueFrom", "due_from", isDate],
  ["dueTo", "due_to", isDate],
] as const;

export type TextFilter = (typeof textFilters)[number][0];
export const textFilterNames: readonly TextFilter[] = textFilters.map(([name]) => name);

const deliveries: readonly DeliveryStatus[] = ["queued", "sent", "failed"];
const textParameters = textFilters.map(([, parameter]) => parameter);

export const noFilters: InvoiceFilters = {
  userId: null,
  status: [],
  overdue: false,
  partiallyPaid: false,
  delivery: null,
  notReminded: false,
  currency: null,
  createdBefore: null,
  amountMin: null,
  amountMax: null,
  issuedFrom: null,
  issuedTo: null,
  dueFrom: null,
  dueTo: null,
};

/** The filters that an address names; what makes no sense there is left out. */
export function readFilters(parameters: URLSearchParams): InvoiceFilters {
  const texts = textFilters.map(([name, parameter, isValid]) => {
    const text = parameters.get(parameter) ?? "";
    return [name, isValid(text) ? text : null] as const;
  });
  return {
    ...noFilters,
    userId: parseId(parameters.get("user")),
    status: statuses.filter((status) => parameters.getAll("status").includes(status)),
    overdue: parameters.get("overdue") === "true",
    partiallyPaid: parameters.get("partially_paid") === "true",
    delivery: deliveries.find((delivery) => delivery === parameters.get("delivery")) ?? null,
    notReminded: parameters.get("reminded") === "false",
    ...(Object.fromEntries(texts) as Record<TextFilter, string | null>),
  };
}

/** Writes filters into a copy of the address's parameters, in place of those there; the list then starts at its first page. */
export function writeFilters(parameters: URLSearchParams, filters: Partial<InvoiceFilters>): URLSearchParams {
  const written = new URLSearchParams(parameters);
  for (const name of [
    "after",
    "page",
    "user",
    "status",
    "overdue",
    "partially_paid",
    "delivery",
    "reminded",
    ...textParameters,
  ]) {
    written.delete(name);
  }
  if (filters.userId) {
    written.set("user", String(filters.userId));
  }
  filters.status?.forEach((status) => {
    written.append("status", status);
  });
  if (filters.overdue) {
    written.set("overdue", "true");
  }
  if (filters.partiallyPaid) {
    written.set("partially_paid", "true");
  }
  if (filters.delivery) {
    written.set("delivery", filters.delivery);
  }
  if (filters.notReminded) {
    written.set("reminded", "false");
  }
  for (const [name, parameter] of textFilters) {
    const text = filters[name];
    if (text) {
      written.set(parameter, text);
    }
  }
  return written;
}

/** How many filters are set, besides the one by user. */
export function countFilters({
  status,
  overdue,
  partiallyPaid,
  delivery,
  notReminded,
  ...filters
}: InvoiceFilters): number {
  const chosen = [
    status.length > 0,
    overdue,
    partiallyPaid,
    delivery !== null,
    notReminded,
    ...textFilterNames.map((name) => filters[name] !== null),
  ];
  return chosen.filter(Boolean).length;
}

/** Whether filters are the same ones. */
export function sameFilters(a: Partial<InvoiceFilters>, b: Partial<InvoiceFilters>): boolean {
  const text = (filters: Partial<InvoiceFilters>) => writeFilters(new URLSearchParams(), filters).toString();
  return text(a) === text(b);
}
