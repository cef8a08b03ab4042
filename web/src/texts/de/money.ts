import type { Texts } from "../en";

export const money: Texts["money"] = {
  form: (example) => `Bitte eine Zahl eingeben, zum Beispiel ${example}.`,
  negative: "Das kann nicht negativ sein.",
  decimals: (decimals) => (decimals === 0 ? "Ohne Nachkommastellen." : `Höchstens ${decimals} Nachkommastellen.`),
  digits: (digits) => `Höchstens ${digits} Ziffern vor den Nachkommastellen.`,
  positive: "Das muss mehr als 0 sein.",
  rate: "Ein Satz von 0 bis 100.",
};
