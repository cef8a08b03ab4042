import { useMutation } from "@tanstack/react-query";
import { readDocument, type DocumentFormat, type DocumentId } from "../../../api/documents";
import { browser } from "../../../browser";

interface Wanted {
  document: DocumentId;
  format: DocumentFormat;
  /** What it is called. */
  name: string;
}

/** Downloads invoices and credit notes. */
export function useDocuments() {
  return useMutation({
    mutationFn: ({ document, format }: Wanted) => readDocument(document, format),
    onSuccess: (file, { name, format }) => {
      browser.save(file, `${name.replace(/[^\p{L}\p{N}._-]+/gu, "-")}.${format}`);
    },
  });
}

export type Documents = ReturnType<typeof useDocuments>;
