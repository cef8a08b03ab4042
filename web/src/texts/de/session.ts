import type { Texts } from "../en";

export const session: Texts["session"] = {
  menu: (name) => `Konto von ${name}`,
  admin: "Administration",
  member: "Mitglied",
  account: "Ihr Konto",
  signOut: "Abmelden",
  endedTitle: "Ihre Sitzung ist beendet",
  endedText:
    "Melden Sie sich in einem neuen Tab wieder an und machen Sie hier weiter: Was Sie eingegeben haben, bleibt. Bis dahin lässt sich nichts lesen oder speichern.",
  signIn: "Wieder anmelden",
  later: "Nicht jetzt",
  unknownTitle: "Anmeldung",
  signedInTitle: "Sie sind angemeldet",
  signedInText: "Sie können diesen Tab schließen und in dem weitermachen, aus dem Sie kommen.",
};
