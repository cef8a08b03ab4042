import type { InvoiceAction } from "../../api/invoices";
import type { InvoiceFilters } from "../../api/invoicesQuery";
import { writeFilters } from "./filters";

export const invoicesPath = "/invoices";
/** Wide enough for the lines as a table. */
export const invoiceDrawerSize = "min(100vw, 920px)";

export const newInvoicePath = "/invoices/new";
export const invoicePath = (id: number) => `/invoices/${id}`;
/** The page of an invoice with the dialog for an action open. */
export const invoiceActionPath = (id: number, action: InvoiceAction) => `/invoices/${id}?do=${action}`;
export const newInvoiceForPath = (userId: number) => `/invoices/new?user=${userId}`;
export const editInvoicePath = (id: number) => `/invoices/${id}/edit`;

/** The list of invoices, narrowed down. */
export function filteredInvoicesPath(filters: Partial<InvoiceFilters>, sort?: string): string {
  const parameters = writeFilters(new URLSearchParams(), filters);
  if (sort !== undefined) {
    parameters.set("sort", sort);
  }
  const text = parameters.toString();
  return text === "" ? invoicesPath : `${invoicesPath}?${text}`;
}

export const invoicesOfPath = (userId: number) => filteredInvoicesPath({ userId });
