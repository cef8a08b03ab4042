import { Button, Group } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import type { DocumentFormat } from "../../../api/documents";
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
import { offeredActions } from "../sending/offeredActions";
import { editInvoicePath, invoicePath } from "../paths";
import classes from "./InvoiceActions.module.css";
import { DocumentProblem } from "../documents/DocumentProblem";
import { offersEInvoice } from "../documents/offersEInvoice";
import { useDocuments } from "../documents/useDocuments";

// Fetched when the first of them is opened.
const ActionDialogs = lazy(async () => ({ default: (await import("./ActionDialogs")).ActionDialogs }));

interface Props {
  invoice: Versioned<Invoice>;
  onDeleted: () => void;
}

const atHand = ["issue", "record_payment"] as const;
const keys = { issue: "i", record_payment: "p" };
const inMenu = [
  "send",
  "remind",
  "issue_credit_note",
  "dispute",
  "resolve_dispute",
  "mark_uncollectible",
  "void",
  "delete",
] as const;

/** On phones as little as leaves the buttons in one row. */
const padding = { base: 8, xs: "md" };

/** What can be done with an invoice: the next step at hand, the rest in a menu. */
export function InvoiceActions({ invoice, onDeleted }: Props) {
  const { value } = invoice;
  const listPath = useListPath();
  const [parameters, setParameters] = useSearchParams();
  const [pressed, setOpened] = useState<InvoiceAction | null>(null);
  const isPossible = (action: InvoiceAction) => offeredActions(value).includes(action);
  // The address can ask for one as well, as the palette does.
  const opened = pressed ?? value.actions.find((action) => action === parameters.get("do")) ?? null;
  const [wanted, setWanted] = useState(false);
  if (opened !== null && !wanted) {
    setWanted(true);
  }
  const more = inMenu.filter(isPossible);
  const isAdmin = useIsAdmin();
  const navigate = useNavigate();
  const duplicate = useDuplicateInvoice(value.id);
  const documents = useDocuments();
  const download = (format: DocumentFormat) => {
    const name = value.number ?? `draft-${String(value.id)}`;
    documents.mutate({ document: { invoice: value.id }, format, name });
  };
  const duplication = {
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
  };
  const eInvoice = {
    text: texts.documents.xml,
    onChoose: () => {
      download("xml");
    },
  };
  const menu = [
    ...(offersEInvoice(value, isAdmin) && value.lines?.length ? [eInvoice] : []),
    ...(isAdmin ? [duplication] : []),
    ...more.map((name) => ({
      text: texts.invoiceActions[name],
      onChoose: () => {
        setOpened(name);
      },
    })),
  ];
  return (
    <Group gap={6} maw="100%" className="no-print">
      <Button
        variant="default"
        px={padding}
        loading={documents.isPending}
        classNames={{ section: classes.icon }}
        leftSection={<Icon name="download" />}
        onClick={() => {
          download("pdf");
        }}
      >
        {texts.documents.pdf}
      </Button>
      <Button
        variant="default"
        px={padding}
        // On phones the PDF is printed.
        visibleFrom="xs"
        leftSection={<Icon name="print" />}
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
          classNames={{ section: classes.icon }}
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
      {menu.length > 0 && <MoreMenu label={texts.invoicePage.more(invoiceName(value))} actions={menu} />}
      <DocumentProblem documents={documents} userId={value.user_id} />
      <Suspense>
        {wanted && (
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
        )}
      </Suspense>
    </Group>
  );
}
