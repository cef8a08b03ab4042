import type { Texts } from "../en";

export const units: Texts["units"] = {
  C62: "Stück",
  MIN: "Minute",
  HUR: "Stunde",
  DAY: "Tag",
  WEE: "Woche",
  MON: "Monat",
  ANN: "Jahr",
  GRM: "g",
  KGM: "kg",
  TNE: "t",
  CMT: "cm",
  MTR: "m",
  KMT: "km",
  MTK: "m²",
  MTQ: "m³",
  MLT: "ml",
  LTR: "l",
  KWH: "kWh",
  E34: "GB",
  SET: "Satz",
  PR: "Paar",
  XBX: "Schachtel",
  XPK: "Packung",
  E48: "Leistung",
  IE: "Person",
  LS: "pauschal",
};

export const taxCategories: Texts["taxCategories"] = {
  S: "Regelsatz",
  Z: "Nullsatz",
  E: "Steuerbefreit",
  AE: "Steuerschuldnerschaft des Leistungsempfängers",
  G: "Ausfuhr",
  K: "Innergemeinschaftliche Lieferung",
  O: "Nicht steuerbar",
};

export const lineTexts: Texts["lineTexts"] = {
  discount: "Rabatt",
  discountOf: (percent) => `Rabatt ${percent} %`,
  net: "Netto",
  tax: "Steuer",
  taxOn: (name, rate, taxable) => `${name} ${rate} % auf ${taxable}`,
  noTaxOn: (reason, taxable) => `${reason}: ${taxable}`,
};
