import { useInvoices } from "../../api/invoices";
import { texts } from "../../texts";
import { invoicesPath } from "../invoices/paths";
import { ShortList } from "./ShortList";

const query = { q: "", sort: "-id", limit: 5, after: null };

export function Newest() {
  return (
    <ShortList
      title={texts.overview.newest}
      query={useInvoices(query)}
      allPath={invoicesPath}
      allText={texts.invoicePage.all}
      sum="amount"
      none={texts.invoices.emptyTitle}
    />
  );
}
