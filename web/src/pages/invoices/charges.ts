import type { TaxCategory, TaxTotal } from "../../api/invoices";
import { decimalsOf } from "../../money/currencies";
import { writeDecimal } from "../../money/Decimal";
import { readDiscount } from "../../money/discount";
import { totals, type LineText } from "../../money/lineTotals";
import { texts } from "../../texts";
import type { Charged } from "./chargeSums";

/** What lines with a discount on all of them come to, as the server will say it. */
export function chargesOf(lines: readonly LineText[], discount: string, currency: string): Charged {
  const { taxTotals, ...sums } = totals(lines, discount, decimalsOf(currency));
  return {
    currency,
    discount_percent: readDiscount(discount).discount_percent,
    discount: writeDecimal(sums.discount),
    subtotal: writeDecimal(sums.subtotal),
    tax_totals: taxTotals.map((total): TaxTotal => {
      const tax_category = categoryOf(total.tax_category, total.tax_rate);
      return {
        tax_category,
        tax_rate: total.tax_rate,
        tax_name: total.tax_name,
        exemption_reason: reasonOf(tax_category, total.exemption_reason),
        discount: writeDecimal(total.discount),
        taxable: writeDecimal(total.taxable),
        tax: writeDecimal(total.tax),
      };
    }),
    amount: writeDecimal(sums.total),
  };
}

/** A line that names none has the category of its rate. */
function categoryOf(category: string, rate: string): TaxCategory {
  return category === "" ? (/[1-9]/.test(rate) ? "S" : "Z") : (category as TaxCategory);
}

/** Where a category leaves no doubt, the server says why no tax is due. */
function reasonOf(category: TaxCategory, reason: string | null): string | null {
  return category === "S" || category === "Z" ? null : (reason ?? texts.taxCategories[category]);
}
