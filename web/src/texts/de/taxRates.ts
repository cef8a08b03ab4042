import type { Texts } from "../en";

export const taxRates: Texts["taxRates"] = {
  title: "Steuersätze",
  hint: "Posten übernehmen den Satz: Was Sie hier ändern, gilt für künftige Posten.",
  name: "Name",
  nameHint: "Wie er auf Rechnungen heißt, zum Beispiel USt.",
  rate: "Satz",
  rateField: "Satz in %",
  category: "Besteuerung",
  reasonHint: "Warum keine Steuer anfällt. Er steht auf der Rechnung.",
  add: "Steuersatz hinzufügen",
  addTitle: "Neuer Steuersatz",
  editTitle: "Steuersatz bearbeiten",
  saved: (name) => `Steuersatz ${name} gespeichert.`,
  delete: (name) => `${name} löschen`,
  deleteTitle: (name) => `Steuersatz ${name} löschen?`,
  deleteText: "Rechnungen, die ihn haben, behalten ihn. Er lässt sich nur nicht mehr wählen.",
  deleted: (name) => `Steuersatz ${name} gelöscht.`,
};
