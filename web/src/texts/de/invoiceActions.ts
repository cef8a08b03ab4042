import type { Texts } from "../en";

export const invoiceActions: Texts["invoiceActions"] = {
  edit: "Bearbeiten",
  delete: "Entwurf löschen …",
  issue: "Ausstellen …",
  issueTitle: (name) => `${name} ausstellen?`,
  issueText:
    "Die Rechnung bekommt ihre Nummer und lässt sich nicht mehr bearbeiten. Das lässt sich nicht rückgängig machen.",
  issueSubmit: "Rechnung ausstellen",
  issueDate: "Ausstellungsdatum",
  dueDate: "Fälligkeit",
  issued: (name) => `${name} ausgestellt.`,
  record_payment: "Zahlung erfassen …",
  payTitle: (name) => `Zahlung für ${name}`,
  paySubmit: "Zahlung erfassen",
  paid: (amount, name) => `Zahlung von ${amount} für ${name} erfasst.`,
  paidOn: "Eingegangen am",
  method: "Zahlweg",
  methods: ["Überweisung", "Karte", "Bar", "Lastschrift", "PayPal"],
  reference: "Kennung",
  referenceHint: "Wie die Zahlung anderswo heißt. Jede nur einmal je Rechnung.",
  amount: "Betrag",
  leftToPay: (balance) => `Noch zu zahlen: ${balance}.`,
  issue_credit_note: "Gutschrift …",
  creditTitle: (name) => `Gutschrift für ${name}`,
  creditText: "Nimmt etwas von der Forderung zurück. Das lässt sich nicht rückgängig machen.",
  creditSubmit: "Gutschrift anlegen",
  credited: (amount, name) => `Gutschrift über ${amount} für ${name} angelegt.`,
  reason: "Grund",
  reasonLength: "Höchstens 500 Zeichen.",
  void: "Stornieren …",
  voidTitle: (name) => `${name} stornieren?`,
  voidText: "Die Rechnung wird zurückgezogen, nichts davon ist mehr zu zahlen. Das lässt sich nicht rückgängig machen.",
  voidSubmit: "Rechnung stornieren",
  voided: (name) => `${name} storniert.`,
  mark_uncollectible: "Als uneinbringlich markieren …",
  uncollectibleTitle: (name) => `${name} als uneinbringlich markieren?`,
  uncollectibleText:
    "Mit einer Zahlung wird nicht mehr gerechnet, und wieder öffnen lässt sie sich nicht. Bezahlt, gutgeschrieben oder storniert werden kann sie weiterhin.",
  uncollectibleSubmit: "Als uneinbringlich markieren",
  markedUncollectible: (name) => `${name} als uneinbringlich markiert.`,
  staleTitle: "Die Rechnung wurde inzwischen geändert",
  staleText: "Was Sie jetzt sehen, ist aktuell. Prüfen Sie es und entscheiden Sie neu.",
};

export const terms: Texts["terms"] = {
  label: "Zahlungsziel",
  days: (days) => `${days} Tage`,
};

export const bulk: Texts["bulk"] = {
  selected: (count) => `${count} ausgewählt`,
  region: "Ausgewählte Rechnungen",
  select: (name) => `${name} auswählen`,
  selectAll: "Alle auf dieser Seite auswählen",
  clear: "Auswahl aufheben",
  issue: "Ausstellen …",
  void: "Stornieren …",
  export: "Exportieren …",
  exportTitle: (count) => (count === "1" ? "1 Rechnung exportieren" : `${count} Rechnungen exportieren`),
  exportText: "Sie werden als eine CSV-Datei heruntergeladen, die Tabellenprogramme öffnen.",
  exportAgain: "Noch einmal herunterladen",
  exported: "In der Datei",
  issueTitle: (count) => (count === "1" ? "1 Rechnung ausstellen?" : `${count} Rechnungen ausstellen?`),
  issueText:
    "Jede bekommt ihre Nummer mit dem heutigen Datum und lässt sich nicht mehr bearbeiten. Das lässt sich nicht rückgängig machen.",
  voidTitle: (count) => (count === "1" ? "1 Rechnung stornieren?" : `${count} Rechnungen stornieren?`),
  voidText: "Sie werden zurückgezogen, nichts davon ist mehr zu zahlen. Das lässt sich nicht rückgängig machen.",
  issueSubmit: "Ausstellen",
  voidSubmit: "Stornieren",
  skipped: (count) =>
    count === "1"
      ? "1 ausgewählte Rechnung ist in einem Stand, der das nicht zulässt, und bleibt außen vor."
      : `${count} ausgewählte Rechnungen sind in einem Stand, der das nicht zulässt, und bleiben außen vor.`,
  results: "Ergebnisse",
  waiting: "Wartet",
  running: "Läuft",
  pausing: (seconds) => `Zu viele Anfragen: weiter in ${seconds} s`,
  issued: (number) => `Ausgestellt als ${number}`,
  voided: "Storniert",
  summary: (done, failed, total) => `${done} von ${total} erledigt, ${failed} gescheitert.`,
  retry: "Gescheiterte erneut versuchen",
};

export const csv: Texts["csv"] = {
  download: "CSV herunterladen",
  short: "CSV",
  progress: (rows, size) => `${rows} ${rows === "1" ? "Zeile" : "Zeilen"}, ${size}`,
  progressOf: (rows, total, size) => `${rows} von ${total} Zeilen, ${size}`,
  done: (rows) => (rows === "1" ? "1 Zeile heruntergeladen." : `${rows} Zeilen heruntergeladen.`),
  stop: "Anhalten",
  label: "Herunterladen",
};
