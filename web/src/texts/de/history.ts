import type { Texts } from "../en";

export const history: Texts["history"] = {
  title: "Verlauf",
  empty: "Noch ist nichts verzeichnet.",
  more: "Frühere zeigen",
  by: (name) => `von ${name}`,
  yes: "ja",
  no: "nein",
  nothing: "nichts",
  actions: {
    created: "Angelegt",
    updated: "Geändert",
    deactivated: "Deaktiviert",
    reactivated: "Wieder aktiviert",
    deleted: "Gelöscht",
    password_set: "Passwort gesetzt",
    password_changed: "Passwort geändert",
    set_password_link_created: "Link zum Setzen des Passworts erstellt",
    issued: "Ausgestellt",
    voided: "Storniert",
    paid: "Bezahlt",
    payment_recorded: "Zahlung erfasst",
    credited: "Gutgeschrieben",
    marked_uncollectible: "Als uneinbringlich gekennzeichnet",
  },
};
