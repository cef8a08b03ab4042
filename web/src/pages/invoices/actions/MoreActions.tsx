import { Button, Popover, Stack } from "@mantine/core";
import { useState } from "react";
import { Icon } from "../../../components/Icon";
import { texts } from "../../../texts";
import type { ActionName } from "./available";

interface Props {
  /** What the invoice is called. */
  name: string;
  actions: readonly ActionName[];
  onChoose: (action: ActionName) => void;
}

/** The actions that are not the next step, behind one button. */
export function MoreActions({ name, actions, onChoose }: Props) {
  const [opened, setOpened] = useState(false);
  const label = texts.invoicePage.more(name);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          px="xs"
          aria-label={label}
          title={label}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          <Icon name="more" />
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={4} aria-label={label}>
        <Stack gap={0}>
          {actions.map((action) => (
            <Button
              key={action}
              variant="subtle"
              c="inherit"
              fw={400}
              justify="flex-start"
              onClick={() => {
                setOpened(false);
                onChoose(action);
              }}
            >
              {texts.invoiceActions[action]}
            </Button>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
