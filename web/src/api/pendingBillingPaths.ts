import type { InvoiceSummary } from "./invoiceSummary";

/** Paths that the generated types do not have yet. */
export interface PendingBillingPaths {
  "/invoices/summary": {
    get: { parameters: object; responses: { 200: { content: { "application/json": InvoiceSummary } } } };
  };
}
