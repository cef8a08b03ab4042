import type { Invoice, TaxTotal } from "../../api/invoices";
import { formatNumber } from "../../format/number";
import { formatMoney } from "../../money/formatMoney";
import { texts } from "../../texts";

const { lineTexts, invoiceForm } = texts;

interface Sum {
  label: string;
  amount: string;
  strong?: boolean;
}

/** What a document says that it comes to. */
export type Charged = Pick<Invoice, "currency" | "discount_percent" | "discount" | "subtotal" | "amount"> & {
  tax_totals: readonly TaxTotal[];
};

/** What a document comes to: the discount, what is charged without tax, the tax at each rate, and the total. */
export function chargeSums({ currency, discount_percent, discount, subtotal, tax_totals, amount }: Charged): Sum[] {
  const label = discount_percent === null ? lineTexts.discount : lineTexts.discountOf(formatNumber(discount_percent));
  return [
    ...(/[1-9]/.test(discount) ? [{ label, amount: `-${discount}` }] : []),
    ...(tax_totals.length > 0 ? [{ label: invoiceForm.subtotal, amount: subtotal }] : []),
    ...tax_totals.map((total) => ({ label: taxLabel(total, currency), amount: total.tax })),
    { label: invoiceForm.total, amount, strong: true },
  ];
}

/** What tax this is, and on how much. */
function taxLabel({ tax_category, tax_rate, tax_name, taxable, exemption_reason }: TaxTotal, currency: string): string {
  const sum = formatMoney(taxable, currency);
  return exemption_reason === null
    ? lineTexts.taxOn(tax_name ?? lineTexts.tax, formatNumber(tax_rate), sum)
    : lineTexts.noTaxOn(tax_category === "E" ? exemption_reason : texts.taxCategories[tax_category], sum);
}
