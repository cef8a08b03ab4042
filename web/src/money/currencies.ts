import { locale } from "../texts/locale";

/** What an invoice is in unless one says otherwise. */
export const standardCurrency = "USD";

const words = (text: string) => text.trim().split(/\s+/);

/** The decimals of those currencies that do not have two, as in ISO 4217 and at the billing service. `Intl` goes by what is in use. */
const unusual = new Map<string, number>([
  ...words("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF").map((code): [string, number] => [
    code,
    0,
  ]),
  ...words("BHD IQD JOD KWD LYD OMR TND").map((code): [string, number] => [code, 3]),
  ...words("CLF UYW").map((code): [string, number] => [code, 4]),
]);

const usual = words(`
  AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP
  DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR
  LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB
  SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG
  YER ZAR ZMW ZWG`);

/** The codes of all currencies that invoices can be in. */
export const currencies: readonly string[] = [...usual, ...unusual.keys()].sort();

export function isCurrency(text: string): boolean {
  return currencies.includes(text);
}

/** How many decimals the amounts of a currency have. */
export function decimalsOf(currency: string): number {
  return unusual.get(currency) ?? 2;
}

const names = new Intl.DisplayNames(locale, { type: "currency" });

/** Such as "US Dollar". */
export function nameOfCurrency(currency: string): string {
  return names.of(currency) ?? currency;
}
