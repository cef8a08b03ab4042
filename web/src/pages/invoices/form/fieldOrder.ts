import type { FieldPath } from "react-hook-form";
import type { InvoiceFields } from "./invoiceFields";

type Field = FieldPath<InvoiceFields>;

/** The fields of the form in their order on screen, with so many lines. */
export function fieldOrder(lines: number): [Field, ...Field[]] {
  const ofLine = (index: number): Field[] => [
    `lines.${index}.description`,
    `lines.${index}.quantity`,
    `lines.${index}.unit_price`,
    `lines.${index}.discount`,
    `lines.${index}.tax_rate`,
    `lines.${index}.unit`,
    `lines.${index}.exemption_reason`,
  ];
  return [
    "user_id",
    "currency",
    ...Array.from({ length: lines }, (_, index) => ofLine(index)).flat(),
    lines === 0 ? "amount" : "discount",
    "due_date",
    "memo",
  ];
}
