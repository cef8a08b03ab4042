import { ActionIcon, Anchor, Group } from "@mantine/core";
import { Link } from "react-router";
import { Icon } from "../../components/Icon";
import { texts } from "../../texts";
import { readTrail } from "./invoiceTrail";
import { invoicePath, invoicesPath } from "./paths";

const { invoicePage } = texts;

/** Back to the list as it was, and on to the invoices before and after in it. */
export function TrailLinks({ id }: { id: number }) {
  const { search, ids } = readTrail();
  const at = ids.indexOf(id);
  return (
    <Group component="nav" aria-label={invoicePage.trail} gap={4} wrap="nowrap" className="no-print">
      <Anchor component={Link} to={{ pathname: invoicesPath, search }} size="sm" underline="always" mr="xs">
        {invoicePage.backToList}
      </Anchor>
      {at !== -1 && (
        <>
          <Step label={invoicePage.previous} icon="previous" keys="k" id={ids[at - 1]} />
          <Step label={invoicePage.next} icon="next" keys="j" id={ids[at + 1]} />
        </>
      )}
    </Group>
  );
}

interface StepProps {
  label: string;
  icon: "previous" | "next";
  keys: string;
  id: number | undefined;
}

function Step({ label, icon, keys, id }: StepProps) {
  const look = { variant: "subtle", color: "gray", size: 28, "aria-label": label, title: label } as const;
  return id === undefined ? (
    <ActionIcon {...look} disabled>
      <Icon name={icon} />
    </ActionIcon>
  ) : (
    <ActionIcon {...look} component={Link} to={invoicePath(id)} aria-keyshortcuts={keys}>
      <Icon name={icon} />
    </ActionIcon>
  );
}
