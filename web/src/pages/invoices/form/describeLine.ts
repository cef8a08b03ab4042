import { texts } from "../../../texts";
import type { LineFields } from "./invoiceFields";

/** What a line says beyond its columns, where it says more than is usual. */
export function describeLine({ unit, tax_category, tax_name, exemption_reason }: LineFields): string {
  return [
    unit === "C62" ? null : texts.lineTexts.per(texts.units[unit]),
    tax_name || (tax_category !== "" && texts.taxCategories[tax_category]),
    exemption_reason,
  ]
    .filter(Boolean)
    .join(" · ");
}
