import { toInvoiceParameters, type InvoicesQuery } from "../../../api/invoicesQuery";

const ofPages = ["limit", "after"];

/** What to ask for to get everything that a list has, not only the page on screen. */
export function csvQuery(query: InvoicesQuery): URLSearchParams {
  return new URLSearchParams(
    Object.entries(toInvoiceParameters(query))
      .filter(([name]) => !ofPages.includes(name))
      .flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])),
  );
}
