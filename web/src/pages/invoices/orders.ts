/** Sums compare only within a currency. */
export const byAmount = "currency,amount";
export const byBalance = "currency,balance";
