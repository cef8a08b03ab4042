import type { Texts } from "../en";

export const palette: Texts["palette"] = {
  open: "Gehen zu oder anlegen",
  title: "Gehen zu oder anlegen",
  placeholder: "Rechnungsnummer, Name, Adresse oder Seite",
  recent: "Zuletzt angesehen",
  pages: "Seiten",
  actionsTitle: "Aktionen",
  search: "Suche",
  searching: "Wird gesucht …",
  overdue: "Überfällige Rechnungen",
  theme: (name) => `Darstellung: ${name}`,
  actions: {
    issue: (name) => `${name} ausstellen`,
    record_payment: (name) => `Zahlung für ${name} erfassen`,
  },
  newInvoiceFor: (name) => `Neue Rechnung für ${name}`,
  searchUsers: (query) => `Benutzer nach „${query}“ durchsuchen`,
  searchInvoices: (query) => `Rechnungen nach „${query}“ durchsuchen`,
  searchPayments: (query) => `Zahlungen nach „${query}“ durchsuchen`,
  searchCreditNotes: (query) => `Gutschriften nach „${query}“ durchsuchen`,
};

export const shortcuts: Texts["shortcuts"] = {
  title: "Tastenkürzel",
  single: "Einzelne Tasten wirken als Kürzel",
  keys: [
    { keys: "Strg K", does: "Zu einer Seite, einer Rechnung oder einem Benutzer gehen" },
    { keys: "/", does: "Auf dieser Seite suchen" },
    { keys: "j, k", does: "Nächste und vorige Zeile oder Rechnung" },
    { keys: "Eingabe", does: "Die Zeile öffnen; zum nächsten Feld gehen" },
    { keys: "Strg Eingabe", does: "Speichern, was gerade ausgefüllt wird" },
    { keys: "z", does: "Rückgängig machen, was gerade getan wurde, solange das angeboten wird" },
    { keys: "?", does: "Diese Kürzel zeigen" },
  ],
  adminKeys: [
    { keys: "c", does: "Anlegen: eine Rechnung, oder einen Benutzer, wo Benutzer stehen" },
    { keys: "e, i, p", does: "Auf einer Rechnung: bearbeiten, ausstellen, Zahlung erfassen" },
    { keys: "Alt ↑, Alt ↓", does: "Den Posten einer Rechnung verschieben" },
    { keys: "Strg D", does: "Den Posten einer Rechnung verdoppeln" },
  ],
};
