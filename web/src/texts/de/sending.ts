import type { Texts } from "../en";

export const sending: Texts["sending"] = {
  title: "Verschickt",
  statuses: { queued: "Wartet", sent: "Verschickt", failed: "Gescheitert" },
  sendTitle: (name) => `${name} verschicken`,
  remindTitle: (name) => `An ${name} erinnern`,
  language: "Sprache des Briefs",
  to: "An",
  subject: "Betreff",
  text: "Text",
  attached: "Das PDF liegt bei.",
  attachXml: "Auch die E-Rechnung (XML) beilegen",
  off: "E-Mail ist nicht eingerichtet: Die Einstellungen Mail:Host und Mail:From schalten den Versand ein.",
  submit: "Verschicken",
  submitReminder: "Erinnerung schicken",
  queued: (name) => `${name} ist unterwegs.`,
  atOnce: "Gleich an den Kunden schicken",
  isDisputed: "Bestritten",
  disputeTitle: (name) => `${name} als bestritten markieren`,
  disputeText: "Solange der Kunde die Rechnung bestreitet, wird nicht an sie erinnert.",
  disputeNote: "Was bestritten wird",
  disputeSubmit: "Als bestritten markieren",
  disputed: (name) => `${name} als bestritten markiert.`,
  resolveTitle: (name) => `Wird ${name} nicht mehr bestritten?`,
  resolveText: "An die Rechnung wird wieder erinnert.",
  resolveSubmit: "Nicht mehr bestritten",
  resolved: (name) => `${name} wird nicht mehr bestritten.`,
};

export const bulkSend: Texts["bulkSend"] = {
  title: (count) => (count === "1" ? "1 Rechnung verschicken?" : `${count} Rechnungen verschicken?`),
  text: "Jede geht per E-Mail an ihren Kunden, mit dem vorgeschlagenen Brief in dessen Sprache.",
  submit: "Verschicken",
  none: "Keine der ausgewählten Rechnungen kann verschickt werden: Entwürfe werden zuerst ausgestellt.",
  sent: "Unterwegs",
};

export const reminders: Texts["reminders"] = {
  title: "Erinnerungen",
  hint: "Tage nach der Fälligkeit. Leer: Von selbst wird nicht erinnert.",
  first: "Zahlungserinnerung",
  second: "Mahnung",
  third: "Letzte Mahnung",
  saved: "Die Erinnerungen wurden gespeichert.",
};

export const mailed: Texts["mailed"] = {
  failed: "Versand gescheitert",
  queued: "Wartet auf Versand",
  sent: "Wurde verschickt",
  notReminded: "Nicht erinnert",
  overdueNotReminded: "Überfällig ohne Erinnerung",
};
