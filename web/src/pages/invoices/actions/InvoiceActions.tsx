import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import type { Invoice } from "../../../api/invoices";
import type { Versioned } from "../../../api/versioned";
import { browser } from "../../../browser";
import { Icon } from "../../../components/Icon";
import { MoreMenu } from "../../../components/MoreMenu";
import { useListPath } from "../../../components/useListPath";
import { useIsAdmin } from "../../../session/MeContext";
import { texts } from "../../../texts";
import { invoiceName } from "../invoiceName";
import { editInvoicePath } from "../paths";
import { ActionDialogs } from "./ActionDialogs";
import { available, type ActionName } from "./available";

interface Props {
  invoice: Versioned<Invoice>;
  onDeleted: () => void;
}

const inMenu: readonly ActionName[] = ["credit", "uncollectible", "void", "delete"];

/** On phones as little as leaves the buttons in one row. */
const padding = { base: "sm", xs: "md" };

/** What can be done with an invoice: the next step at hand, the rest in a menu. */
export function InvoiceActions({ invoice, onDeleted }: Props) {
  const { value } = invoice;
  const isAdmin = useIsAdmin();
  const listPath = useListPath();
  const [opened, setOpened] = useState<ActionName | null>(null);
  const possible = available(value);
  const more = inMenu.filter((name) => possible.has(name));
  return (
    <Group gap="xs" maw="100%" className="no-print">
      <Button
        variant="default"
        px={padding}
        leftSection={<Icon name="print" />}
        onClick={() => {
          browser.print();
        }}
      >
        {texts.invoicePage.print}
      </Button>
      {isAdmin && value.status === "draft" && (
        <Button
          component={Link}
          {...listPath(editInvoicePath(value.id))}
          variant="default"
          px={padding}
          leftSection={<Icon name="edit" />}
        >
          {texts.invoiceActions.edit}
        </Button>
      )}
      {isAdmin &&
        (["issue", "pay"] as const)
          .filter((name) => possible.has(name))
          .map((name) => (
            <Button
              key={name}
              px={padding}
              onClick={() => {
                setOpened(name);
              }}
            >
              {texts.invoiceActions[name]}
            </Button>
          ))}
      {isAdmin && more.length > 0 && (
        <MoreMenu
          label={texts.invoicePage.more(invoiceName(value))}
          actions={more.map((name) => ({
            text: texts.invoiceActions[name],
            onChoose: () => {
              setOpened(name);
            },
          }))}
        />
      )}
      <ActionDialogs
        invoice={invoice}
        opened={opened}
        onClose={() => {
          setOpened(null);
        }}
        onDeleted={onDeleted}
      />
    </Group>
  );
}
