import { useQueryClient } from "@tanstack/react-query";
import type { UseFormReturn } from "react-hook-form";
import { invoicesQuery } from "../../../api/invoices";
import { readBillingDetails } from "../../../api/parties";
import { taxRatesQuery } from "../../../api/taxRates";
import { remembered } from "../../../preferences";
import { taxRateName, type InvoiceFields } from "./invoiceFields";
import { taxTyped } from "./taxOfLine";

/**
 * Puts into the form what a user is usually billed in and at, unless something else has been chosen there: the currency agreed with them,
 * or else that of their last invoice, and the usual tax rate where none is remembered.
 */
export function useCustomerDefaults(form: UseFormReturn<InvoiceFields>): (userId: number | null) => void {
  const client = useQueryClient();

  const takeCurrency = (currency: string | null | undefined) => {
    if (currency && !form.getFieldState("currency").isDirty) {
      form.resetField("currency", { defaultValue: currency });
    }
  };

  const takeRate = async (rate: string | null | undefined) => {
    const rates = rate ? await client.query(taxRatesQuery).catch(() => []) : [];
    if (!rate || rate === "0" || remembered(taxRateName) !== null) {
      return;
    }
    form.getValues("lines").forEach((line, index) => {
      const name = `lines.${index}` as const;
      if (line.tax_rate === "" && line.tax_category === "" && !form.getFieldState(`${name}.tax_rate`).isDirty) {
        // Nobody has typed these: closing the form asks nothing because of them.
        form.resetField(`${name}.tax_rate`, { defaultValue: rate });
        form.register(`${name}.tax_name`);
        form.resetField(`${name}.tax_name`, { defaultValue: taxTyped(rate, rates).tax_name });
      }
    });
  };

  const take = async (userId: number) => {
    // What cannot be read is left as it stands there.
    const [details, last] = await Promise.all([
      readBillingDetails(userId).catch(() => null),
      client.query(invoicesQuery({ q: "", sort: "-id", limit: 1, after: null, userId })).catch(() => null),
    ]);
    if (form.getValues("user_id") === userId) {
      takeCurrency(details?.value.currency ?? last?.items[0]?.currency);
      await takeRate(details?.value.defaults.tax_rate);
    }
  };

  return (userId) => {
    if (userId !== null) {
      void take(userId);
    }
  };
}
