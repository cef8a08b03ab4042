import type { Texts } from "../en";

export const money: Texts["money"] = {
  form: (decimals) =>
    decimals === 0
      ? "Nur Ziffern, zum Beispiel 1200."
      : `Ziffern mit höchstens ${decimals} Nachkommastellen nach einem Punkt, zum Beispiel 1200.${"50".padEnd(decimals, "0").slice(0, decimals)}.`,
  negative: "Das kann nicht negativ sein.",
  decimals: (decimals) => (decimals === 0 ? "Ohne Nachkommastellen." : `Höchstens ${decimals} Nachkommastellen.`),
  digits: (digits) => `Höchstens ${digits} Ziffern vor dem Punkt.`,
  positive: "Das muss mehr als 0 sein.",
  rate: "Ein Satz von 0 bis 100.",
};
