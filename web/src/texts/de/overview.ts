import type { Texts } from "../en";

export const overview: Texts["overview"] = {
  title: "Übersicht",
  summary: (date) => `Was offen ist und was bezahlt wurde, Stand ${date}.`,
  summaryLoading: "Was offen ist und was bezahlt wurde.",
  figures: (currency) => `Zahlen in ${currency}`,
  outstanding: "Offen",
  overdue: "Überfällig",
  drafts: "Entwürfe",
  notIssued: "noch nicht gestellt",
  invoices: (count) => (count === "1" ? "1 Rechnung" : `${count} Rechnungen`),
  paidByMonth: "Bezahlt je Monat",
  month: "Monat",
  paid: "Bezahlt",
  showFigures: "Als Tabelle zeigen",
  currency: "Währung",
  newest: "Neueste",
  mostOverdue: "Am längsten überfällig",
  allOverdue: "Alle überfälligen",
  noneOverdue: "Nichts ist überfällig.",
};
