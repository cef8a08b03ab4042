import { useWatch, type Control } from "react-hook-form";
import { decimalsOf } from "../../../money/currencies";
import { writeDecimal } from "../../../money/Decimal";
import { totals } from "../../../money/lineTotals";
import { texts } from "../../../texts";
import { Sums } from "../Sums";
import type { InvoiceFields } from "./invoiceFields";

/** What the lines come to, as one types: by the server's rules, so that it is what the server will say. */
export function TotalsPreview({ control }: { control: Control<InvoiceFields> }) {
  const lines = useWatch({ control, name: "lines" });
  const currency = useWatch({ control, name: "currency" });
  const discount = useWatch({ control, name: "discount" });
  const { subtotal, tax, total } = totals(lines, discount, decimalsOf(currency));
  return (
    <Sums
      inline
      currency={currency}
      sums={[
        { label: texts.invoiceForm.subtotal, amount: writeDecimal(subtotal) },
        { label: texts.invoiceForm.tax, amount: writeDecimal(tax) },
        { label: texts.invoiceForm.total, amount: writeDecimal(total), strong: true },
      ]}
    />
  );
}
