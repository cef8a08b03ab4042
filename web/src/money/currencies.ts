import { decimals } from "../api/schema/currencies";
import { locale } from "../texts/locale";

/** What an invoice is in unless one says otherwise. */
export const standardCurrency = "USD";

/** The currencies that most invoices are in. */
export const commonCurrencies: readonly string[] = ["USD", "EUR", "GBP", "CHF", "JPY"];

/** The codes of all currencies that invoices can be in. */
export const currencies: readonly string[] = Object.keys(decimals);

export function isCurrency(text: string): boolean {
  return currencies.includes(text);
}

/** How many decimals the amounts of a currency have. `Intl` goes by what is in use, not by ISO 4217. */
export function decimalsOf(currency: string): number {
  return decimals[currency] ?? 2;
}

const names = new Intl.DisplayNames(locale, { type: "currency" });

/** Such as "US Dollar". */
export function nameOfCurrency(currency: string): string {
  return names.of(currency) ?? currency;
}
