import { documents } from "./documents";

/** What the services say to people, in this language; they speak English. */
export const server = {
  error: (code: string | undefined, params: Readonly<Record<string, unknown>>, message: string): string =>
    code === "e_invoice_incomplete" && Array.isArray(params.missing)
      ? documents.incomplete(
          params.missing.map((member) => documents.missing[String(member)] ?? String(member)).join(", "),
        )
      : message,
  title: (_status: number | undefined, title: string): string => title,
};
