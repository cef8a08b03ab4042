import type { Texts } from "../en";

export const account: Texts["account"] = {
  title: "Ihr Konto",
  summary: (name, role) => `Angemeldet als ${name} (${role}).`,
  profile: "Profil",
  saved: "Ihr Profil ist gespeichert.",
  confirmEmail: (email) => `Gespeichert. Bestätigen Sie die Adresse mit dem Link, der an ${email} geschickt wurde.`,
  pendingEmail: (email) =>
    `${email} wird Ihre Adresse, sobald Sie den Link öffnen, der dorthin geschickt wurde. Um die bisherige zu behalten, speichern Sie sie noch einmal.`,
  elsewhere: "Ihren Namen und Ihre Adresse führt der Anbieter, bei dem Sie sich anmelden.",
  signIn: "Anmeldung",
  password: "Passwort ändern",
  passkeys: "Passkeys verwalten",
  authenticator: "Authenticator-App einrichten",
  sessions: "Wo Sie angemeldet sind",
  unknownBrowser: "Unbekannter Browser",
  current: "Dieser",
  lastSeen: "zuletzt benutzt",
  since: "Angemeldet",
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
