import { Anchor } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { invoiceQuery, type Invoice } from "../../api/invoices";
import { prefetchProps } from "../../components/prefetch";
import { invoiceName } from "./invoiceName";
import { invoicePath } from "./paths";

/** Leads to an invoice, which is read from the moment somebody seems about to follow it. */
export function InvoiceLink({ invoice }: { invoice: Pick<Invoice, "id" | "number"> }) {
  const client = useQueryClient();
  return (
    <Anchor
      component={Link}
      to={invoicePath(invoice.id)}
      size="sm"
      underline="always"
      style={{ whiteSpace: "nowrap" }}
      {...prefetchProps(client, invoiceQuery(invoice.id))}
    >
      {invoiceName(invoice)}
    </Anchor>
  );
}
