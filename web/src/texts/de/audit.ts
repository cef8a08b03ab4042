import type { Texts } from "../en";

export const audit: Texts["audit"] = {
  title: "Protokoll",
  summary: "Anmeldungen, fehlgeschlagene Versuche und jede Änderung an Benutzern.",
  searchPlaceholder: "Name, E-Mail oder Netzwerkadresse",
  everything: "Alles",
  all: "Alles zeigen",
  noMatch: "Keine passenden Einträge",
  count: (total) => (total === "1" ? "1 Eintrag" : `${total} Einträge`),
  what: "Was",
  user: "Benutzer",
  actor: "Durch",
  when: "Wann",
  address: "Netzwerkadresse",
  browser: "Browser",
  known: "bekannter Browser",
  unknown: "neuer Browser",
  anonymous: "Unbekannt",
  nobody: "kein solcher Benutzer",
  activity: "Letzte Aktivitäten",
};
