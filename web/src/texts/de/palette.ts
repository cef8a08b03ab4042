import type { Texts } from "../en";

export const palette: Texts["palette"] = {
  open: "Gehen zu oder anlegen",
  title: "Gehen zu oder anlegen",
  placeholder: "Seite oder Suchbegriff tippen",
  searchUsers: (query) => `Benutzer nach „${query}“ durchsuchen`,
  searchInvoices: (query) => `Rechnungen nach „${query}“ durchsuchen`,
};
