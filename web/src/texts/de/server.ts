import type { Texts } from "../en";
import { invoices } from "./invoices";

const statuses: Record<string, string | undefined> = invoices.statuses;
const statusOf = (name: string) => statuses[name] ?? name;

const actions: Record<string, string | undefined> = {
  issued: "ausgestellt",
  voided: "storniert",
  "marked uncollectible": "als uneinbringlich markiert",
  paid: "bezahlt",
  credited: "gutgeschrieben",
  changed: "geändert",
  deleted: "gelöscht",
};

/** What the services say, as patterns, and the German words for it. What is not here stays as they say it. */
const messages: readonly [RegExp, (...parts: string[]) => string][] = [
  [/^Must have 1 to (\d+) characters\.$/, (most) => `Bitte 1 bis ${most} Zeichen.`],
  [/^Must have at most (\d+) characters\.$/, (most) => `Bitte höchstens ${most} Zeichen.`],
  [/^Must not contain control characters( or line breaks)?\.$/, () => "Bitte ohne Steuerzeichen."],
  [/^Not valid Unicode text\.$/, () => "Das enthält ungültige Zeichen."],
  [/^Must be an email address such as .*$/, () => "Bitte eine Adresse wie name@example.com."],
  [/^Required\.$/, () => "Bitte ausfüllen."],
  [/^Must not be null\.$/, () => "Bitte ausfüllen."],
  [/^Taken by another user\.$/, () => "Das ist schon vergeben."],
  [
    /^This is the last active admin\. .*$/,
    () => "Das ist die letzte aktive Administration. Ernennen Sie zuerst jemand anderen.",
  ],
  [/^Only an admin can change a role\.$/, () => "Nur die Administration kann eine Rolle ändern."],
  [/^Must not be negative\.$/, () => "Das darf nicht negativ sein."],
  [/^Must be more than 0\.$/, () => "Das muss mehr als 0 sein."],
  [/^Must be more than 0 and less than 1000000\.$/, () => "Das muss mehr als 0 und weniger als 1000000 sein."],
  [/^Must be at most 100 per cent\.$/, () => "Das darf höchstens 100 Prozent sein."],
  [/^Must be a plain decimal number such as .*$/, () => "Bitte eine Zahl wie 120.00."],
  [/^Must have no decimals; .*$/, () => "Bitte ohne Nachkommastellen; gerundet wird nicht."],
  [
    /^Must have at most (\d+) decimals; .*$/,
    (most) => `Bitte höchstens ${most} Nachkommastellen; gerundet wird nicht.`,
  ],
  [/^Must have at most (\d+) digits before the point\.$/, (most) => `Bitte höchstens ${most} Stellen vor dem Punkt.`],
  [/^Must be a date such as .*$/, () => "Bitte ein Datum von 1900 bis 2999."],
  [/^Must not be before the issue date, (.+)\.$/, (date) => `Das darf nicht vor dem Rechnungsdatum ${date} liegen.`],
  [
    /^Must not be more than what is left to pay, (.+)\.$/,
    (balance) => `Das darf nicht mehr sein, als noch zu zahlen ist: ${balance}.`,
  ],
  [/^Another payment of this invoice has this reference\.$/, () => "Eine andere Zahlung trägt schon diese Referenz."],
  [/^Must be the id of an active user; .*$/, () => "Dieses Benutzerkonto ist deaktiviert."],
  [/^Must be the id of a user; .*$/, () => "Dieses Benutzerkonto gibt es nicht mehr."],
  [
    /^The invoice is (\w+): it cannot be ([\w ]+)\.(?: (.+))?$/,
    (status, action, reason = "") =>
      `Die Rechnung steht auf „${statusOf(status)}“ und kann nicht ${actions[action] ?? action} werden.${reasonOf(reason)}`,
  ],
  [
    /^The object has changed since the version in If-Match\. .*$/,
    () => "Das wurde inzwischen geändert. Lesen Sie es noch einmal und ändern Sie dann den neuen Stand.",
  ],
  [
    /^A request with this Idempotency-Key is being done\. .*$/,
    () => "Das wird gerade schon ausgeführt. Versuchen Sie es gleich noch einmal.",
  ],
  [/^Correct the fields named in errors and .*$/, () => "Bitte berichtigen Sie die genannten Felder."],
  [/^Conflict$/, () => "Das geht gerade nicht"],
  [/^Bad Request$/, () => "Die Angaben stimmen nicht"],
  [/^Precondition Failed$/, () => "Das wurde inzwischen geändert"],
];

function reasonOf(reason: string): string {
  const reasons: Record<string, string | undefined> = {
    "Its user was deleted.": " Das Benutzerkonto wurde gelöscht.",
    "Something of it was paid: take the rest back by a credit note.":
      " Ein Teil ist bezahlt: Nehmen Sie den Rest mit einer Gutschrift zurück.",
  };
  return reason === "" ? "" : (reasons[reason] ?? ` ${reason}`);
}

export const server: Texts["server"] = (message) => {
  for (const [pattern, word] of messages) {
    const match = pattern.exec(message);
    if (match) {
      return word(...match.slice(1));
    }
  }
  return message;
};
