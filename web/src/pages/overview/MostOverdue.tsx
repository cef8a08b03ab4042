import { useInvoices } from "../../api/invoices";
import { texts } from "../../texts";
import { filteredInvoicesPath } from "../invoices/paths";
import { ShortList } from "./ShortList";

const query = { q: "", sort: "due_date", limit: 5, after: null, overdue: true };

export function MostOverdue() {
  return (
    <ShortList
      title={texts.overview.mostOverdue}
      query={useInvoices(query)}
      allPath={filteredInvoicesPath({ overdue: true }, "due_date")}
      allText={texts.overview.allOverdue}
      sum="balance"
      none={texts.overview.noneOverdue}
    />
  );
}
