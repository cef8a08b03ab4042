import { texts } from "../texts";
import { commonCurrencies, currencies, nameOfCurrency } from "./currencies";

const toChoice = (code: string) => ({ value: code, label: `${code} – ${nameOfCurrency(code)}` });

/** Every currency to choose from, the common ones first. */
export const currencyChoices = [
  { group: texts.invoiceForm.often, items: commonCurrencies.map(toChoice) },
  {
    group: texts.invoiceForm.allCurrencies,
    items: currencies.filter((code) => !commonCurrencies.includes(code)).map(toChoice),
  },
];
