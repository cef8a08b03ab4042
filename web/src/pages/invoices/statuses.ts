import type { InvoiceStatus } from "../../api/invoicesQuery";

/** What an invoice can have come to, in the order of its life. */
export const statuses: readonly InvoiceStatus[] = ["draft", "open", "paid", "void", "uncollectible"];
