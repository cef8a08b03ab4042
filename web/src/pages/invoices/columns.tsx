import { Anchor, Text } from "@mantine/core";
import { Link } from "react-router";
import type { Invoice } from "../../api/invoices";
import { Instant } from "../../components/Instant";
import type { Column } from "../../components/list/Column";
import { RowActions } from "../../components/list/RowActions";
import { formatAmount } from "../../format/amount";
import { texts } from "../../texts";
import { userPath } from "../users/paths";
import classes from "./columns.module.css";
import { editInvoicePath } from "./paths";

/** `usernames` has those users that are known by now, by id. */
export function invoiceColumns(
  usernames: ReadonlyMap<number, string> | undefined,
  onDelete: (invoice: Invoice) => void,
): Column<Invoice>[] {
  return [
    {
      key: "id",
      header: texts.invoices.invoice,
      sortable: true,
      rowHeader: true,
      visibleFrom: "xs",
      width: 110,
      cell: ({ id }) => texts.invoices.number(id),
    },
    {
      key: "user_id",
      header: texts.invoices.user,
      cell: ({ id, user_id, created_at }) => (
        <>
          <Anchor component={Link} to={userPath(user_id)} size="sm" underline="always">
            {usernames?.get(user_id) ?? texts.invoices.userNumber(user_id)}
          </Anchor>
          <Text component="span" display="block" size="xs" c="dimmed" hiddenFrom="xs">
            {texts.invoices.number(id)} · <Instant value={created_at} short />
          </Text>
        </>
      ),
    },
    {
      key: "amount",
      header: texts.invoices.amount,
      sortable: true,
      align: "end",
      width: { base: 118, sm: 150 },
      cell: ({ amount }) => <span className={classes.amount}>{formatAmount(amount)}</span>,
    },
    {
      key: "created_at",
      header: texts.fields.created,
      sortable: true,
      visibleFrom: "xs",
      width: 140,
      cell: ({ created_at }) => <Instant value={created_at} />,
    },
    {
      key: "updated_at",
      header: texts.fields.updated,
      sortable: true,
      visibleFrom: "md",
      width: 140,
      cell: ({ updated_at }) => <Instant value={updated_at} />,
    },
    {
      key: "actions",
      header: texts.fields.actions,
      headerHidden: true,
      align: "end",
      width: { base: 78, sm: 96 },
      cell: (invoice) => (
        <RowActions
          name={`${texts.invoices.one} ${texts.invoices.number(invoice.id)}`}
          editPath={editInvoicePath(invoice.id)}
          onDelete={() => {
            onDelete(invoice);
          }}
        />
      ),
    },
  ];
}
