import type { Texts } from "../en";

export const account: Texts["account"] = {
  title: "Ihr Konto",
  summary: (name, role) => `Angemeldet als ${name} (${role}).`,
  profile: "Profil",
  saved: "Ihr Profil ist gespeichert.",
  elsewhere: "Ihren Namen und Ihre Adresse führt der Anbieter, bei dem Sie sich anmelden.",
  signIn: "Anmeldung",
  password: "Passwort ändern",
  passkeys: "Passkeys verwalten",
  authenticator: "Authenticator-App einrichten",
  sessions: "Wo Sie angemeldet sind",
  unknownBrowser: "Unbekannter Browser",
  current: "Dieser",
  lastSeen: (moment) => `zuletzt benutzt ${moment}`,
  since: (moment) => `Angemeldet ${moment}`,
  revoke: "Abmelden",
  revokeItem: (browser) => `${browser} abmelden`,
  revoked: "Diese Sitzung ist beendet.",
  signOutEverywhere: "Überall abmelden",
  signOutEverywhereTitle: "Überall abmelden?",
  signOutEverywhereText: (count) =>
    count === "1"
      ? "Ihre Sitzung endet, und Sie melden sich neu an."
      : `Alle Ihre ${count} Sitzungen enden, auch diese hier.`,
};
