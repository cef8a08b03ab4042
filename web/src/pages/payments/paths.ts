import type { PaymentFilters } from "../../api/payments";
import { writeFilters } from "../../components/list/addressFilters";
import { noFilters, paymentFilters } from "./filters";

export const paymentsPath = "/payments";

/** The list of payments, narrowed down. */
export function filteredPaymentsPath(filters: Partial<PaymentFilters>): string {
  return `${paymentsPath}?${writeFilters(paymentFilters, new URLSearchParams(), { ...noFilters, ...filters })}`;
}
