import { Button } from "@mantine/core";
import { Link } from "react-router";
import { CreateLink } from "../../components/CreateLink";
import { Message } from "../../components/Message";
import { useIsAdmin } from "../../session/MeContext";
import { texts } from "../../texts";
import { invoicesPath, newInvoicePath } from "./paths";

/** Stands in for the list when it has nothing: because nothing matches, or because there is nothing yet. */
export function NoInvoices({ filtered }: { filtered: boolean }) {
  const isAdmin = useIsAdmin();
  if (filtered) {
    return (
      <Message icon="search" title={texts.invoices.noMatchTitle} text={texts.invoices.noMatchText}>
        <Button component={Link} to={invoicesPath} variant="default">
          {texts.invoices.showAll}
        </Button>
      </Message>
    );
  }
  return isAdmin ? (
    <Message icon="invoice" title={texts.invoices.emptyTitle} text={texts.invoices.emptyText}>
      <CreateLink to={newInvoicePath} label={texts.invoices.create} />
    </Message>
  ) : (
    <Message icon="invoice" title={texts.invoices.emptyTitle} text={texts.invoices.emptyOwnText} />
  );
}
