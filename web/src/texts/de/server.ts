import type { components as BillingComponents } from "../../api/schema/billing";
import type { components as UsersComponents } from "../../api/schema/users";
import { isDate } from "../../format/date";
import { writeNumber } from "../../format/localNumber";
import { formatCalendarDate } from "../../format/time";
import type { ServerTexts } from "../server";
import { documents } from "./documents";
import { invoices } from "./invoices";

type ErrorCode = UsersComponents["schemas"]["ErrorCode"] | BillingComponents["schemas"]["ErrorCode"];
type Word = string | ((param: (name: string) => string) => string);

const statuses: Record<string, string | undefined> = invoices.statuses;

const actions: Record<string, string | undefined> = {
  issued: "ausgestellt",
  voided: "storniert",
  payment_reversed: "unbezahlt gestellt",
  refunded: "erstattet",
  marked_uncollectible: "als uneinbringlich markiert",
  paid: "bezahlt",
  credited: "gutgeschrieben",
  sent: "verschickt",
  reminded: "angemahnt",
  disputed: "als bestritten markiert",
  dispute_resolved: "als nicht mehr bestritten markiert",
  updated: "geändert",
  deleted: "gelöscht",
};

const notPossible = (param: (name: string) => string) =>
  `Die Rechnung steht auf „${statuses[param("status")] ?? param("status")}“ und kann nicht ${actions[param("action")] ?? param("action")} werden.`;

/** German for every code of the API: one that is missing does not compile. */
const words: Readonly<Record<ErrorCode, Word>> = {
  // By the status alone.
  bad_request: "Die Anfrage ist nicht gültig.",
  unauthorized: "Bitte melden Sie sich an.",
  forbidden: "Dazu haben Sie keine Berechtigung.",
  not_found: "Das gibt es nicht.",
  method_not_allowed: "Das ist hier nicht möglich.",
  not_acceptable: "In diesem Format gibt es das nicht.",
  request_timeout: "Die Anfrage hat zu lange gedauert.",
  conflict: "Das geht gerade nicht.",
  length_required: "Die Anfrage ist nicht vollständig.",
  precondition_failed: "Das wurde inzwischen geändert. Lesen Sie es noch einmal und ändern Sie dann den neuen Stand.",
  payload_too_large: "Das ist zu groß.",
  uri_too_long: "Die Adresse ist zu lang.",
  unsupported_media_type: "Dieses Format wird nicht angenommen.",
  unprocessable_entity: "Die Anfrage kann nicht ausgeführt werden.",
  too_many_requests: "Zu viele Anfragen. Bitte warten Sie einen Augenblick.",
  request_header_fields_too_large: "Die Anfrage ist zu groß.",
  internal_server_error: "Auf dem Server ist etwas schiefgegangen.",
  bad_gateway: "Der Dienst ist gerade nicht erreichbar.",
  service_unavailable: "Der Dienst ist gerade nicht verfügbar.",
  gateway_timeout: "Der Dienst hat zu lange gebraucht.",

  // Of any request.
  invalid_fields: "Bitte berichtigen Sie die genannten Felder.",
  conflicting_fields: "Bitte berichtigen Sie die genannten Felder.",
  object_not_found: "Das gibt es nicht oder nicht mehr.",
  database_unavailable: "Die Datenbank ist gerade nicht erreichbar. Versuchen Sie es später noch einmal.",
  outcome_unknown: "Ob das ausgeführt wurde, ist nicht bekannt. Sehen Sie nach, bevor Sie es wiederholen.",
  identity_provider_unavailable: "Die Anmeldung kann gerade nicht geprüft werden. Versuchen Sie es später noch einmal.",
  service_unreachable: "Der Dienst ist gerade nicht erreichbar. Versuchen Sie es gleich noch einmal.",
  service_timeout: "Der Dienst hat zu lange gebraucht. Vielleicht wurde die Anfrage trotzdem ausgeführt.",
  overloaded: "Es sind gerade zu viele Anfragen. Versuchen Sie es gleich noch einmal.",
  rate_limited: (param) => `Zu viele Anfragen in kurzer Zeit. Bitte warten Sie ${param("seconds")} s.`,
  csrf_header_missing: "Die Anfrage kam nicht von dieser Anwendung.",
  session_required: "Das geht nur, wenn Sie angemeldet sind.",
  session_not_found: "Diese Sitzung gibt es nicht.",
  logout_token_refused: "Das ist kein gültiges Abmelde-Token des Anmeldedienstes.",
  traces_not_forwarded: "Die Messwerte konnten nicht weitergegeben werden.",
  malformed_body: "Die Anfrage ist nicht lesbar.",
  malformed_if_match: "Die Anfrage ist nicht gültig.",
  malformed_idempotency_key: "Die Anfrage ist nicht gültig.",
  request_in_progress: "Das wird gerade schon ausgeführt. Versuchen Sie es gleich noch einmal.",
  idempotency_key_reused: "Diese Anfrage wurde schon einmal anders gesendet. Laden Sie die Seite neu.",
  stored_response_lost: "Das wurde schon ausgeführt.",

  // Of a field.
  required: "Bitte ausfüllen.",
  null_not_allowed: "Bitte ausfüllen.",
  wrong_type: "Das hat nicht die richtige Form.",
  given_more_than_once: "Bitte nur einmal angeben.",
  not_unicode: "Das enthält ungültige Zeichen.",
  control_characters: "Bitte ohne Steuerzeichen.",
  wrong_length: (param) => `Bitte ${param("min")} bis ${param("max")} Zeichen.`,
  too_many_items: (param) => `Bitte höchstens ${param("max")}.`,
  not_a_whole_number: "Bitte eine ganze Zahl.",
  not_a_date: "Bitte ein Datum von 1900 bis 2999.",
  not_a_date_or_time: "Bitte ein Datum oder einen Zeitpunkt.",
  not_true_or_false: "Bitte ja oder nein.",
  not_one_of: "Das ist keine der Möglichkeiten.",
  unknown_sort_field: "Danach kann nicht sortiert werden.",
  repeated_sort_field: "Bitte jedes Feld nur einmal.",
  unknown_cursor: "Diese Seite der Liste gibt es nicht mehr.",

  // Of users.
  taken: "Das ist schon vergeben.",
  invisible_characters: "Bitte keine unsichtbaren Zeichen.",
  not_an_email_address: "Bitte eine Adresse wie name@example.com.",
  too_few_different_characters: (param) => `Bitte mindestens ${param("min")} verschiedene Zeichen.`,
  easy_to_guess:
    "Das ist leicht zu erraten: ein häufiges Passwort, ein Muster, oder aus Name oder Adresse gebildet. Bitte mehrere Wörter, die nichts miteinander zu tun haben.",
  password_kept_elsewhere: "Passwörter werden beim Anmeldedienst gesetzt.",
  mail_off: "E-Mail ist nicht eingerichtet. Erstellen Sie einen Link und geben Sie ihn selbst weiter.",
  unknown_position: "Diese Stelle gibt es nicht.",
  last_admin: "Das ist die letzte aktive Administration. Ernennen Sie zuerst jemand anderen.",
  account_ended: "Ihr Konto wurde deaktiviert oder gelöscht.",
  reauthentication_required: (param) =>
    `Bitte melden Sie sich noch einmal an, um das zu ändern: Ihre Anmeldung ist mehr als ${param("minutes")} Minuten her.`,
  role_changed: "Ihre Rolle hat sich seit der Anmeldung geändert. Melden Sie sich neu an.",
  role_needs_admin: "Nur die Administration kann eine Rolle ändern.",

  // Of invoices.
  not_a_decimal_number: "Bitte eine Zahl wie 120,00.",
  negative: "Das darf nicht negativ sein.",
  out_of_range: (param) =>
    param("max") !== ""
      ? `Das darf höchstens ${param("max")} sein.`
      : param("below") !== ""
        ? `Das muss mehr als ${param("above")} und weniger als ${param("below")} sein.`
        : `Das muss mehr als ${param("above")} sein.`,
  too_many_decimals: (param) =>
    param("max") === "0"
      ? "Bitte ohne Nachkommastellen; gerundet wird nicht."
      : `Bitte höchstens ${param("max")} Nachkommastellen; gerundet wird nicht.`,
  too_many_digits: (param) => `Bitte höchstens ${param("max")} Stellen vor dem Komma.`,
  unknown_currency: "Bitte eine Währung wie EUR.",
  unknown_user: "Dieses Benutzerkonto gibt es nicht mehr.",
  inactive_user: "Dieses Benutzerkonto ist deaktiviert.",
  user_not_checked: "Ob es dieses Benutzerkonto gibt, kann gerade nicht geprüft werden.",
  nothing_charged: "Bitte mindestens eine Position oder einen Betrag.",
  total_too_large: "Die Summe ist zu groß.",
  not_the_total: (param) => `Das muss die Summe der Positionen sein: ${param("total")}.`,
  only_one_of: "Bitte nur eine der beiden Angaben.",
  discount_too_large: (param) => `Das darf nicht mehr sein als das, wovon es abgezogen wird: ${param("max")}.`,
  discount_without_lines: "Einen Rabatt gibt es nur auf Positionen.",
  rate_not_zero: (param) => `In der Steuerkategorie ${param("category")} muss der Satz 0 sein.`,
  not_exempt: (param) => `In der Steuerkategorie ${param("category")} gibt es keinen Befreiungsgrund.`,
  outside_alone: "Entweder alle Positionen sind nicht steuerbar (Kategorie O) oder keine.",
  unknown_tax_rate: "Diesen Steuersatz gibt es nicht mehr.",
  name_taken: "Dieser Name ist schon vergeben.",
  due_before_issued: (param) => `Das darf nicht vor dem Rechnungsdatum ${param("issue_date")} liegen.`,
  above_balance: (param) => `Das darf nicht mehr sein, als noch zu zahlen ist: ${param("max")}.`,
  above_creditable: (param) => `Das darf nicht mehr sein, als noch gutzuschreiben ist: ${param("max")}.`,
  above_credit: (param) => `Das darf nicht mehr sein als das Guthaben: ${param("max")}.`,
  above_refundable: (param) =>
    `Das darf nicht mehr sein, als von der Gutschrift noch zu erstatten ist: ${param("max")}.`,
  credit_used: (param) => `Vom Guthaben sind nur noch ${param("left")} da: Der Rest ist verrechnet oder erstattet.`,
  already_reversed: "Die Zahlung ist schon zurückgenommen.",
  reference_taken: "Eine andere Zahlung trägt schon diese Referenz.",
  action_not_possible: notPossible,
  partly_paid: (param) =>
    `${notPossible(param)} Ein Teil ist bezahlt: Schreiben Sie den Rest mit einer Gutschrift gut.`,
  user_deleted: "Die Rechnung kann nicht ausgestellt werden. Das Benutzerkonto wurde gelöscht.",
  customer_inactive:
    "Das Benutzerkonto der Rechnung ist deaktiviert. Bestätigen Sie, dass sie trotzdem ausgestellt werden soll.",
  seller_incomplete: (param) =>
    `Die Rechnung kann nicht ausgestellt werden. Dem Rechnungssteller fehlt noch: ${param("missing")}.`,

  date_in_future: "Das darf nicht in der Zukunft liegen.",
  date_out_of_order: (param) => `Das darf nicht vor dem Datum der letzten Nummer liegen, ${param("last")}.`,
  books_closed: (param) =>
    `Die Bücher sind bis ${param("until")} abgeschlossen. Nehmen Sie ein späteres Datum, oder schreiben Sie die Rechnung gut.`,
  number_taken:
    "Die nächste Nummer trägt schon ein anderes Dokument. Ändern Sie das Nummernformat in den Einstellungen.",
  sending_off: "E-Mail ist nicht eingerichtet: Die Einstellungen Mail:Host und Mail:From schalten den Versand ein.",
  not_overdue: "Die Rechnung ist nicht überfällig. Daran kann nicht erinnert werden.",
  disputed: "Die Rechnung wird bestritten. Daran wird nicht erinnert.",
  reminders_used_up: (param) => `An diese Rechnung wurde schon ${param("max")} Mal erinnert.`,
  reminder_days_order: "Das müssen mehr Tage sein als bei der Erinnerung davor, und die muss angegeben sein.",
  not_issued: "Ein Entwurf ist noch keine E-Rechnung. Stellen Sie ihn zuerst aus.",
  e_invoice_incomplete: (param) => documents.incomplete(param("missing")),
  not_a_number_format:
    "Bitte Großbuchstaben, Ziffern und - / . _ mit {seq} oder {seq:6} genau einmal, zum Beispiel RE-{year}-{seq:6}.",
  format_without_year: "Bitte mit {year} oder {yy}: Die Zählung beginnt jedes Jahr neu.",
  same_format: "Rechnungen und Gutschriften brauchen verschiedene Formate.",

  // Of the seller and of customers.
  unknown_country: "Bitte ein Land mit zwei Buchstaben, zum Beispiel DE.",
  not_an_iban: "Das ist keine IBAN: Länge oder Prüfziffern stimmen nicht.",
  not_a_bic: "Bitte eine BIC mit 8 oder 11 Zeichen.",
  not_a_vat_id: (param) => `Bitte eine Umsatzsteuer-ID wie ${param("example")}, in der Form ihres Landes.`,
  not_an_image: "Bitte ein unbeschädigtes PNG oder JPEG.",
  image_too_large: (param) => `Bitte höchstens ${param("max")} Pixel je Seite.`,
  admin_only: "Das kann nur die Administration ändern.",
};

const titles: Readonly<Record<number, string>> = {
  400: "Die Angaben stimmen nicht",
  409: "Das geht gerade nicht",
  412: "Das wurde inzwischen geändert",
};

const known: Readonly<Record<string, Word | undefined>> = words;

export const server: ServerTexts = {
  error: (code = "", params, message) => {
    const word = known[code];
    return typeof word === "function" ? word((name) => toText(params[name])) : (word ?? message);
  },
  title: (status = 0, title) => titles[status] ?? title,
};

const memberNames: Readonly<Record<string, string | undefined>> = {
  ...documents.missing,
  legal_name: "Firma",
  address_line1: "Anschrift",
  city: "Ort",
  country: "Land",
  tax_number: "Steuernummer oder Umsatzsteuer-ID",
};

/** A value in a sentence as people write it: "1.250,50" for "1250.50", "28.11.2026" for "2026-11-28". */
function toText(param: unknown): string {
  if (Array.isArray(param)) {
    return param.map((item) => memberNames[toText(item)] ?? toText(item)).join(", ");
  }

  const text = typeof param === "string" || typeof param === "number" ? String(param) : "";
  return isDate(text) ? formatCalendarDate(text) : writeNumber(text);
}
