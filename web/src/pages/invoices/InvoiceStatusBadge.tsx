import { Badge, type MantineSize } from "@mantine/core";
import type { Invoice } from "../../api/invoices";
import type { InvoiceStatus } from "../../api/invoicesQuery";
import { texts } from "../../texts";

const colors: Record<InvoiceStatus, string> = {
  draft: "gray.5",
  open: "blue.6",
  paid: "teal.6",
  void: "gray.5",
  uncollectible: "orange.6",
};

interface Props {
  invoice: Pick<Invoice, "status" | "overdue" | "partially_paid">;
  size?: MantineSize;
}

/** What an invoice has come to; an open one that is overdue or paid in part says that. The colour says nothing that the word does not. */
export function InvoiceStatusBadge({ invoice: { status, overdue, partially_paid }, size = "md" }: Props) {
  const { invoices } = texts;
  const word = partially_paid ? invoices.partiallyPaid : invoices.statuses[status];
  return (
    <Badge variant="dot" size={size} color={overdue ? "red.6" : colors[status]} fw={600} tt="none">
      {overdue ? invoices.overdue : word}
    </Badge>
  );
}
