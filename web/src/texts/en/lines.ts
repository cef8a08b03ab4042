import type { TaxCategory, UnitOfMeasure } from "../../api/invoices";

export const units: Record<UnitOfMeasure, string> = {
  C62: "piece",
  MIN: "minute",
  HUR: "hour",
  DAY: "day",
  WEE: "week",
  MON: "month",
  ANN: "year",
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
  SET: "set",
  PR: "pair",
  XBX: "box",
  XPK: "package",
  E48: "service",
  IE: "person",
  LS: "lump sum",
};

export const taxCategories: Record<TaxCategory, string> = {
  S: "Standard rate",
  Z: "Zero rate",
  E: "Exempt",
  AE: "Reverse charge",
  G: "Export",
  K: "Intra-community supply",
  O: "Outside the scope of tax",
};

export const lineTexts = {
  discount: "Discount",
  discountOf: (percent: string) => `Discount ${percent}%`,
  net: "Net",
  tax: "Tax",
  taxOn: (name: string, rate: string, taxable: string) => `${name} ${rate}% on ${taxable}`,
  noTaxOn: (reason: string, taxable: string) => `${reason}: ${taxable}`,
};
