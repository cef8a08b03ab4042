import type { Texts } from "../en";

export const payments: Texts["payments"] = {
  title: "Zahlungen",
  searchPlaceholder: "Kennung, Betrag, Nummer oder Benutzer",
  ownSearchPlaceholder: "Kennung, Betrag oder Nummer",
  kind: "Art",
  allKinds: "Alle Zahlungen",
  kinds: {
    received: "Eingegangen",
    credit: "Aus Guthaben",
    reversed: "Zurückgenommen",
  },
  paidOn: "Bezahlt am",
  paidFrom: "Bezahlt ab",
  paidTo: "Bezahlt bis",
  count: (total) => (total === "1" ? "1 Zahlung" : `${total} Zahlungen`),
  showAll: "Alle Zahlungen zeigen",
  emptyTitle: "Noch keine Zahlungen",
  emptyText: "Zahlungen werden bei ihren Rechnungen erfasst.",
  emptyOwnText: "Hier erscheinen Ihre Zahlungen.",
  noMatchTitle: "Keine Zahlung passt",
};
