import { CalendarDate } from "../../components/CalendarDate";
import { useNow } from "../../components/useNow";
import { When } from "../../components/When";
import { inDays } from "../../format/relative";
import { formatCalendarDate } from "../../format/time";
import { texts } from "../../texts";
import { daysUntilDue, type Due } from "./daysUntilDue";

/** Further off than so many days, the date says it better. */
const soon = 60;

interface Props {
  invoice: Due;
  /** As a sentence of its own, "Due in 5 days", "12 days overdue"; else as the value of something called due. */
  sentence?: boolean;
}

/** When an invoice is due, as far off as it is while it is open. */
export function DueDate({ invoice, sentence = false }: Props) {
  const { due_date } = invoice;
  const days = daysUntilDue(invoice, useNow());
  if (due_date === null) {
    return <CalendarDate value={null} />;
  }
  const [date, relative] = [formatCalendarDate(due_date), days === null || Math.abs(days) > soon ? null : inDays(days)];
  const [word, exact] = sentence ? [sayDue(days), texts.overview.due(date)] : [relative, date];
  return <When dateTime={due_date} relative={word} exact={exact} title={date} />;
}

function sayDue(days: number | null): string | null {
  if (days === null) {
    return null;
  }
  return days < 0 ? texts.invoices.overdueBy(-days) : texts.invoices.dueIn(inDays(days));
}
