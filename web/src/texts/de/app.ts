import type { Texts } from "../en";

export const app: Texts["app"] = {
  name: "Benutzer & Rechnungen",
  title: (page) => `${page} · Benutzer & Rechnungen`,
  skipToContent: "Zum Inhalt springen",
  navigation: "Hauptmenü",
  offline: "Sie sind offline. Was Sie sehen, kann veraltet sein; Änderungen lassen sich nicht speichern.",
  language: "Sprache",
  reference: "API-Referenz",
};

export const theme: Texts["theme"] = {
  label: "Farbschema",
  light: "Hell",
  dark: "Dunkel",
  auto: "System",
};

export const notFound: Texts["notFound"] = {
  title: "Seite nicht gefunden",
  text: "Unter dieser Adresse gibt es nichts. Vielleicht ist sie falsch geschrieben, oder die Seite ist umgezogen.",
  home: "Zur Übersicht",
};

export const crash: Texts["crash"] = {
  title: "Diese Seite konnte nicht angezeigt werden",
  text: "Laden Sie sie neu. Wenn es wieder vorkommt, melden Sie, was Sie zuvor getan haben.",
  reload: "Neu laden",
};
