import { Box, Button, Group } from "@mantine/core";
import { useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { useDuplicateInvoice } from "../../../api/invoiceActions";
import type { Invoice, InvoiceAction } from "../../../api/invoices";
import type { Versioned } from "../../../api/versioned";
import { browser } from "../../../browser";
import { Icon } from "../../../components/Icon";
import { MoreMenu } from "../../../components/MoreMenu";
import { notifyDone, notifyFailed } from "../../../components/notify";
import { useListPath } from "../../../components/useListPath";
import { useIsAdmin } from "../../../session/MeContext";
import { texts } from "../../../texts";
import { invoiceName } from "../invoiceName";
import { editInvoicePath, invoicePath } from "../paths";
import { ActionDialogs } from "./ActionDialogs";

interface Props {
  invoice: Versioned<Invoice>;
  onDeleted: () => void;
}

const atHand = ["issue", "record_payment"] as const;
const keys = { issue: "i", record_payment: "p" };
const inMenu = ["issue_credit_note", "mark_uncollectible", "void", "delete"] as const;

/** On phones as little as leaves the buttons in one row. */
const padding = { base: 8, xs: "md" };

/** What can be done with an invoice: the next step at hand, the rest in a menu. */
export function InvoiceActions({ invoice, onDeleted }: Props) {
  const { value } = invoice;
  const listPath = useListPath();
  const [parameters, setParameters] = useSearchParams();
  const [pressed, setOpened] = useState<InvoiceAction | null>(null);
  const isPossible = (action: InvoiceAction) => value.actions.includes(action);
  // The address can ask for one as well, as the palette does.
  const opened = pressed ?? value.actions.find((action) => action === parameters.get("do")) ?? null;
  const more = inMenu.filter(isPossible);
  const isAdmin = useIsAdmin();
  const navigate = useNavigate();
  const duplicate = useDuplicateInvoice(value.id);
  return (
    <Group gap={6} maw="100%" className="no-print">
      <Button
        variant="default"
        px={padding}
        leftSection={
          <Box component="span" visibleFrom="xs">
            <Icon name="print" />
          </Box>
        }
        onClick={() => {
          browser.print();
        }}
      >
        {texts.invoicePage.print}
      </Button>
      {isPossible("edit") && (
        <Button
          component={Link}
          {...listPath(editInvoicePath(value.id))}
          variant="default"
          px={padding}
          leftSection={<Icon name="edit" />}
          aria-keyshortcuts="e"
        >
          {texts.invoiceActions.edit}
        </Button>
      )}
      {atHand.filter(isPossible).map((name) => (
        <Button
          key={name}
          px={padding}
          aria-keyshortcuts={keys[name]}
          onClick={() => {
            setOpened(name);
          }}
        >
          {texts.invoiceActions[name]}
        </Button>
      ))}
      {isAdmin && (
        <MoreMenu
          label={texts.invoicePage.more(invoiceName(value))}
          actions={[
            {
              text: texts.corrections.duplicate,
              onChoose: () => {
                duplicate.mutate(undefined, {
                  onSuccess: (copy) => {
                    notifyDone(texts.invoices.created(invoiceName(copy)));
                    void navigate(invoicePath(copy.id));
                  },
                  onError: notifyFailed,
                });
              },
            },
            ...more.map((name) => ({
              text: texts.invoiceActions[name],
              onChoose: () => {
                setOpened(name);
              },
            })),
          ]}
        />
      )}
      <ActionDialogs
        invoice={invoice}
        opened={opened}
        onClose={() => {
          setOpened(null);
          if (parameters.has("do")) {
            setParameters(
              (current) => {
                current.delete("do");
                return current;
              },
              { replace: true, preventScrollReset: true },
            );
          }
        }}
        onDeleted={onDeleted}
      />
    </Group>
  );
}
