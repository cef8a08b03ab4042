import { ActionIcon, Menu } from "@mantine/core";
import { Icon } from "../../../components/Icon";
import { texts } from "../../../texts";
import { lineColumns } from "./lineColumns";
import type { LineCommands } from "./useLines";

interface Props {
  index: number;
  count: number;
  commands: LineCommands;
}

const { invoiceForm } = texts;

/** What can be done with a line as a whole. */
export function LineActions({ index, count, commands }: Props) {
  const [first] = lineColumns;
  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon
            size={28}
            variant="subtle"
            color="gray"
            aria-label={invoiceForm.moreOfLine(index + 1)}
            title={invoiceForm.moreOfLine(index + 1)}
          >
            <Icon name="more" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            onClick={() => {
              commands.duplicate(index);
            }}
          >
            {invoiceForm.duplicate}
          </Menu.Item>
          <Menu.Item
            disabled={index === 0}
            onClick={() => {
              commands.move(index, index - 1, first);
            }}
          >
            {invoiceForm.moveUp}
          </Menu.Item>
          <Menu.Item
            disabled={index === count - 1}
            onClick={() => {
              commands.move(index, index + 1, first);
            }}
          >
            {invoiceForm.moveDown}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ActionIcon
        size={28}
        variant="subtle"
        color="gray"
        aria-label={invoiceForm.removeLine(index + 1)}
        title={invoiceForm.removeLine(index + 1)}
        onClick={() => {
          commands.remove(index);
        }}
      >
        <Icon name="trash" />
      </ActionIcon>
    </>
  );
}
