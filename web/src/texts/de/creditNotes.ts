import type { Texts } from "../en";

export const creditNotes: Texts["creditNotes"] = {
  title: "Gutschriften",
  searchPlaceholder: "Grund, Betrag, Nummer oder Benutzer",
  ownSearchPlaceholder: "Grund, Betrag oder Nummer",
  number: "Nummer",
  issuedOn: "Ausgestellt am",
  issuedFrom: "Ausgestellt ab",
  issuedTo: "Ausgestellt bis",
  reason: "Grund",
  tax: "Steuer",
  count: (total) => (total === "1" ? "1 Gutschrift" : `${total} Gutschriften`),
  showAll: "Alle Gutschriften zeigen",
  emptyTitle: "Noch keine Gutschriften",
  emptyText: "Gutschriften werden bei ihren Rechnungen ausgestellt.",
  emptyOwnText: "Hier erscheinen Ihre Gutschriften.",
  noMatchTitle: "Keine Gutschrift passt",
};
