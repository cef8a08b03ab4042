import type { Texts } from "../en";

export const users: Texts["users"] = {
  title: "Benutzer",
  one: "Benutzer",
  summary: "An wen Rechnungen gehen.",
  username: "Benutzername",
  email: "E-Mail",
  searchPlaceholder: "Benutzername oder E-Mail",
  create: "Neuer Benutzer",
  createTitle: "Neuer Benutzer",
  createSubmit: "Benutzer anlegen",
  editTitle: "Benutzer bearbeiten",
  created: (name) => `Benutzer ${name} angelegt.`,
  saved: (name) => `Benutzer ${name} gespeichert.`,
  deleted: (name) => `Benutzer ${name} gelöscht.`,
  deleteTitle: (name) => `Benutzer ${name} löschen?`,
  deleteText: "Das lässt sich nicht rückgängig machen. Rechnungen dieses Benutzers bleiben erhalten.",
  invoicesOf: (name) => `Rechnungen von ${name}`,
  count: (total) => `${total} Benutzer`,
  emptyTitle: "Noch keine Benutzer",
  emptyText: "Legen Sie den ersten an, um ihm Rechnungen zu stellen.",
  noMatchTitle: "Kein Benutzer passt",
  noMatchText: (query) => `Nichts gefunden für „${query}“.`,
  usernameLength: "Höchstens 100 Zeichen.",
  usernameControl: "Bitte ohne Steuerzeichen wie Tabulatoren oder Zeilenumbrüche.",
  emailLength: "Höchstens 254 Zeichen.",
  emailForm: "Bitte eine Adresse wie name@example.com eingeben.",
};

export const userPicker: Texts["userPicker"] = {
  placeholder: "Zum Suchen tippen",
  searching: "Suche läuft …",
  nothing: "Kein Benutzer passt",
  clear: "Auswahl des Benutzers aufheben",
  failed: "Die Suche ist gescheitert. Tippen Sie, um es erneut zu versuchen.",
};
