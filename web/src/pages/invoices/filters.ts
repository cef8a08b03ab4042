import type { InvoiceFilters } from "../../api/invoicesQuery";
import { parseId } from "../../components/parseId";
import { isDate } from "../../format/date";
import { isCurrency } from "../../money/currencies";
import { statuses } from "./statuses";

const isAmount = (text: string) => /^\d{1,10}(\.\d{1,4})?$/.test(text);

/** The filters that are one text each: their parameter in the address, and what it may be. */
const textFilters = [
  ["currency", "currency", isCurrency],
  ["amountMin", "amount_min", isAmount],
  ["amountMax", "amount_max", isAmount],
  ["issuedFrom", "issued_from", isDate],
  ["issuedTo", "issued_to", isDate],
  ["dueFrom", "due_from", isDate],
  ["dueTo", "due_to", isDate],
] as const;

export type TextFilter = (typeof textFilters)[number][0];
export const textFilterNames: readonly TextFilter[] = textFilters.map(([name]) => name);

export const noFilters: InvoiceFilters = {
  userId: null,
  status: [],
  overdue: false,
  currency: null,
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
    ...(Object.fromEntries(texts) as Record<TextFilter, string | null>),
  };
}

/** Writes filters into a copy of the address's parameters, in place of those there; the list then starts at its first page. */
export function writeFilters(parameters: URLSearchParams, filters: Partial<InvoiceFilters>): URLSearchParams {
  const written = new URLSearchParams(parameters);
  for (const name of ["after", "page", "user", "status", "overdue", ...textFilters.map(([, parameter]) => parameter)]) {
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
  for (const [name, parameter] of textFilters) {
    const text = filters[name];
    if (text) {
      written.set(parameter, text);
    }
  }
  return written;
}

/** How many filters are set, besides the one by user. */
export function countFilters({ status, overdue, ...filters }: InvoiceFilters): number {
  return Number(status.length > 0) + Number(overdue) + textFilterNames.filter((name) => filters[name] !== null).length;
}

/** Whether filters are the same ones. */
export function sameFilters(a: Partial<InvoiceFilters>, b: Partial<InvoiceFilters>): boolean {
  const text = (filters: Partial<InvoiceFilters>) => writeFilters(new URLSearchParams(), filters).toString();
  return text(a) === text(b);
}
