import { useWatch, type Control } from "react-hook-form";
import { chargesOf } from "../charges";
import { chargeSums } from "../chargeSums";
import { Sums } from "../Sums";
import type { InvoiceFields } from "./invoiceFields";

/** What the lines come to, as one types: by the server's rules, so that it is what the server will say. */
export function TotalsPreview({ control }: { control: Control<InvoiceFields> }) {
  const [lines, discount, currency] = useWatch({ control, name: ["lines", "discount", "currency"] });
  return <Sums inline currency={currency} sums={chargeSums(chargesOf(lines, discount, currency))} />;
}
