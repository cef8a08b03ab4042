import type { Texts } from "../en";

export const actions: Texts["actions"] = {
  cancel: "Abbrechen",
  close: "Schließen",
  save: "Änderungen speichern",
  delete: "Löschen",
  undo: "Rückgängig",
  retry: "Erneut versuchen",
  edit: (what) => `${what} bearbeiten`,
};

export const fields: Texts["fields"] = {
  created: "Angelegt",
  updated: "Geändert",
  actions: "Aktionen",
  required: "Das ist nötig.",
};

export const dates: Texts["dates"] = {
  day: "TT",
  month: "MM",
  year: "JJJJ",
  pick: "Aus einem Kalender wählen",
  form: (example) => `Bitte ein Datum eingeben, zum Beispiel ${example}.`,
};

export const list: Texts["list"] = {
  searchLabel: "Suche",
  clearSearch: "Suche leeren",
  sortBy: "Sortieren nach",
  ascending: (what) => `${what}, aufsteigend`,
  descending: (what) => `${what}, absteigend`,
  loading: "Wird geladen …",
  retryingIn: (seconds) => `Der Server bittet um Geduld. Neuer Versuch in ${seconds} s …`,
  retrying: "Der Server hat nicht geantwortet. Neuer Versuch …",
  refreshFailed: (time) => `Aktualisieren gescheitert. Sie sehen den Stand von ${time}.`,
  endTitle: "Nichts auf dieser Seite",
  endText:
    "Was hier war, wurde gelöscht oder steht jetzt auf einer anderen Seite, oder die Adresse ist nicht vollständig.",
  pages: "Seiten",
  firstPage: "Anfang",
  previousPage: "Zurück",
  nextPage: "Weiter",
  columns: "Spalten",
  roomy: "Luftige Zeilen",
  pageSize: "Zeilen je Seite",
  range: (from, to, total) => `${from}–${to} von ${total}`,
  rangeOnly: (from, to) => `${from}–${to}`,
  atLeast: (count) => `mehr als ${count}`,
};

export const form: Texts["form"] = {
  discardTitle: "Eingaben verwerfen?",
  discardText: "Ihre Änderungen sind nicht gespeichert.",
  keepEditing: "Weiter bearbeiten",
  discard: "Verwerfen",
};

export const errors: Texts["errors"] = {
  cut: {
    title: "Das Herunterladen ist abgebrochen",
    text: "Nichts wurde gespeichert. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.",
  },
  unreachable: {
    title: "Der Server ist nicht erreichbar",
    text: "Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.",
  },
  uncertain: "Ob dies ausgeführt wurde, ist ungewiss. Versuchen Sie es erneut: Es wird nicht doppelt ausgeführt.",
  signedOut: {
    title: "Sie sind nicht mehr angemeldet",
    text: "Melden Sie sich wieder an und wiederholen Sie dies.",
  },
  unreadable: {
    title: "Die Antwort des Servers war nicht lesbar",
    text: "Versuchen Sie es erneut. Wenn es wieder vorkommt, melden Sie es.",
  },
  unavailable: {
    title: "Der Dienst ist gerade nicht verfügbar",
    text: "Versuchen Sie es in einem Augenblick erneut.",
  },
  tooMany: { title: "Zu viele Anfragen", text: "Warten Sie einen Augenblick und versuchen Sie es erneut." },
  server: {
    title: "Auf dem Server ist etwas schiefgegangen",
    text: "Versuchen Sie es erneut. Wenn es wieder vorkommt, melden Sie es.",
  },
  notFound: { title: "Nicht gefunden", text: "Vielleicht wurde es inzwischen gelöscht." },
  forbidden: { title: "Das dürfen Sie nicht", text: "Fragen Sie die Administration, wenn Sie es brauchen." },
  refused: {
    title: "Der Server hat dies abgelehnt",
    text: "Prüfen Sie Ihre Eingaben und versuchen Sie es erneut.",
  },
  unexpected: {
    title: "Etwas ist schiefgegangen",
    text: "Versuchen Sie es erneut. Wenn es wieder vorkommt, melden Sie es.",
  },
  waitSeconds: (seconds) => `Versuchen Sie es in ${seconds} ${seconds === 1 ? "Sekunde" : "Sekunden"} erneut.`,
  trace: (id) => `Vorgangskennung: ${id}`,
};

export const conflict: Texts["conflict"] = {
  title: "Inzwischen geändert",
  text: "Jemand hat nach Ihrem Öffnen eine andere Fassung gespeichert. Ihre ist nicht gespeichert.",
  versions: "Beide Fassungen",
  field: "Feld",
  mine: "Ihre",
  theirs: "Andere",
  keepMine: "Mit meiner überschreiben",
  takeTheirs: "Andere übernehmen",
  review: "Abwägen",
  reviewTitle: "Inzwischen gespeichert",
  reviewText: "Beim Speichern tritt an deren Stelle, was im Formular steht.",
};

export const secret: Texts["secret"] = {
  onceTitle: "Kopieren Sie diesen Link jetzt",
  onceText: "Er wird nur einmal gezeigt. Geben Sie ihn der Person, für die er ist, und sonst niemandem.",
  expires: (moment) => `Gilt einmal, bis ${moment}.`,
  copy: "Link kopieren",
  copied: "Kopiert",
  done: "Fertig",
};
