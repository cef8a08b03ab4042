import type { TaxCategory } from "../../../api/invoices";
import type { TaxRate } from "../../../api/taxRates";
import { compare, parseDecimal, zero } from "../../../money/Decimal";
import type { LineFields } from "./invoiceFields";

/** How a line is taxed, as it stands in the form. */
export type LineTax = Pick<LineFields, "tax_rate" | "tax_category" | "tax_name" | "exemption_reason">;

/** The categories in which no tax is due, for a reason. */
export const exemptCategories: readonly TaxCategory[] = ["AE", "K", "G", "E", "O"];

export function isExempt(category: TaxCategory | ""): boolean {
  return category !== "" && exemptCategories.includes(category);
}

/** Taxed at a named rate. */
export function taxAt({ name, tax_rate, tax_category, exemption_reason }: TaxRate): LineTax {
  return {
    tax_rate: tax_rate === "0" ? "" : tax_rate,
    tax_category: isExempt(tax_category) ? tax_category : "",
    tax_name: name,
    exemption_reason: exemption_reason ?? "",
  };
}

/** Taxed at a rate that was typed, which has a name where just one of the named rates is like it. */
export function taxTyped(tax_rate: string, rates: readonly TaxRate[]): LineTax {
  const typed = parseDecimal(tax_rate);
  const alike = typed
    ? rates.filter((rate) => rate.tax_category === "S" && compare(parseDecimal(rate.tax_rate) ?? zero, typed) === 0)
    : [];
  const [only, ...others] = alike;
  return { tax_rate, tax_category: "", tax_name: others.length === 0 && only ? only.name : "", exemption_reason: "" };
}

/** Not taxed, for the reason that a category has. */
export function notTaxed(tax_category: TaxCategory): LineTax {
  return { tax_rate: "", tax_category, tax_name: "", exemption_reason: "" };
}

/** The named rate that a line is taxed at. */
export function namedRateOf(line: LineTax, rates: readonly TaxRate[]): TaxRate | undefined {
  return rates.find((rate) => {
    const tax = taxAt(rate);
    return line.tax_name === tax.tax_name && line.tax_rate === tax.tax_rate && line.tax_category === tax.tax_category;
  });
}
