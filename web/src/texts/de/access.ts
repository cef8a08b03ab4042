import type { Texts } from "../en";

export const access: Texts["access"] = {
  title: "Sitzungen und Wege zur Anmeldung",
  noSessions: "Nirgends angemeldet.",
  passkey: (used) => (used === null ? "Passkey, nie benutzt" : `Passkey, zuletzt benutzt ${used}`),
  authenticator: "Authenticator-App",
  authenticatorNote: "Mit ihren Wiederherstellungscodes",
  stay: "Ein neues Passwort beendet alle Sitzungen. Passkeys und die Authenticator-App bleiben, bis sie entfernt werden.",
  remove: "Entfernen",
  removeItem: (name) => `${name} entfernen`,
  removeText: "Damit ist keine Anmeldung mehr möglich, und es kommt nicht wieder: Es müsste neu eingerichtet werden.",
  removed: (name) => `${name} wurde entfernt.`,
};
