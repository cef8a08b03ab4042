import { Button, Popover } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { texts } from "../../texts";
import { Icon } from "../Icon";
import { notifyFailed } from "../notify";

interface Props {
  /** How many filters are set. */
  count: number;
  /** Fetches what has to be there before it opens. */
  prepare?: () => Promise<unknown>;
  children: (close: () => void) => ReactNode;
}

/** Filters of a list behind one button, which says how many are set. */
export function FilterPopover({ count, prepare, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus width={320}>
      <Popover.Target>
        <Button
          variant="default"
          fw={500}
          flex="0 0 auto"
          leftSection={<Icon name="filter" />}
          onClick={() => {
            if (prepare) {
              void prepare().then(() => {
                setOpened(!opened);
              }, notifyFailed);
            } else {
              setOpened(!opened);
            }
          }}
        >
          {count === 0 ? texts.invoiceFilters.open : texts.invoiceFilters.openCount(count)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.invoiceFilters.open}>
        {children(() => {
          setOpened(false);
        })}
      </Popover.Dropdown>
    </Popover>
  );
}
