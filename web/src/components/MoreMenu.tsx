import { Button, Popover, Stack } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { Icon } from "./Icon";

/** Something that can be done, behind the button of a menu. */
export interface MenuAction {
  text: string;
  icon?: ReactNode;
  onChoose: () => void;
}

interface Props {
  label: string;
  actions: readonly MenuAction[];
}

/** What is done less often, behind one button. */
export function MoreMenu({ label, actions }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          px={7}
          aria-label={label}
          title={label}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          <Icon name="more" size={22} />
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={4} aria-label={label}>
        <Stack gap={0}>
          {actions.map(({ text, icon, onChoose }) => (
            <Button
              key={text}
              variant="subtle"
              c="inherit"
              fw={400}
              justify="flex-start"
              leftSection={icon}
              onClick={() => {
                setOpened(false);
                onChoose();
              }}
            >
              {text}
            </Button>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
