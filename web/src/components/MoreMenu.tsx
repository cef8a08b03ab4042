import { ActionIcon, Menu } from "@mantine/core";
import { useRef, type ReactNode } from "react";
import { Link, type LinkProps } from "react-router";
import { Icon } from "./Icon";

/** Something that can be done, behind the button of a menu: either it leads somewhere, or it is done here. */
export interface MenuAction {
  text: string;
  icon?: ReactNode;
  link?: Pick<LinkProps, "to" | "state" | "preventScrollReset">;
  onChoose?: () => void;
}

interface Props {
  label: string;
  actions: readonly MenuAction[];
  /** In the row of a table. */
  quiet?: boolean;
}

/** What is done less often, behind one button. */
export function MoreMenu({ label, actions, quiet = false }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu position="bottom-end" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon
          ref={button}
          variant={quiet ? "subtle" : "default"}
          color="gray"
          size={quiet ? 28 : 36}
          aria-label={label}
          title={label}
        >
          <Icon name="more" size={quiet ? 16 : 22} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ text, icon, link, onChoose }) =>
          link ? (
            <Menu.Item key={text} component={Link} {...link} leftSection={icon}>
              {text}
            </Menu.Item>
          ) : (
            <Menu.Item
              key={text}
              leftSection={icon}
              onClick={() => {
                // A dialog that this opens gives the focus back to what has it now.
                button.current?.focus({ preventScroll: true });
                onChoose?.();
              }}
            >
              {text}
            </Menu.Item>
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
