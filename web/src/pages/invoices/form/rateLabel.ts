import type { TaxRate } from "../../../api/taxRates";
import { formatNumber } from "../../../format/number";
import { texts } from "../../../texts";

/** A named rate with what it comes to, such as "VAT, 19%". */
export function rateLabel({
  name,
  tax_rate,
  tax_category,
}: Pick<TaxRate, "name" | "tax_rate" | "tax_category">): string {
  return tax_category === "S" || tax_category === "Z"
    ? `${name}, ${texts.lineTexts.percent(formatNumber(tax_rate))}`
    : name;
}
