import { Missing } from "../../components/Missing";
import { texts } from "../../texts";
import { invoicesPath } from "./paths";

export function MissingInvoice() {
  const { missing, missingText, all } = texts.invoicePage;
  return <Missing title={missing} text={missingText} to={invoicesPath} link={all} />;
}
