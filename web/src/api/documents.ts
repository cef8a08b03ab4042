import { answer } from "./answer";
import { billingClient } from "./clients";

const mediaTypes = { pdf: "application/pdf", xml: "application/xml" } as const;

/** As a PDF, or as an e-invoice. */
export type DocumentFormat = keyof typeof mediaTypes;

/** An invoice, or a credit note for one. */
export interface DocumentId {
  invoice: number;
  creditNote?: number;
}

export async function readDocument({ invoice: id, creditNote }: DocumentId, format: DocumentFormat): Promise<Blob> {
  const options = { headers: { Accept: mediaTypes[format] }, parseAs: "blob" } as const;
  const request =
    creditNote === undefined
      ? billingClient.GET("/invoices/{id}", { params: { path: { id } }, ...options })
      : billingClient.GET("/invoices/{id}/credit-notes/{noteId}", {
          params: { path: { id, noteId: creditNote } },
          ...options,
        });
  return (await answer<Blob>(request)).data;
}
