import { Checkbox, Kbd, Modal, Stack, Table } from "@mantine/core";
import { useState } from "react";
import { texts } from "../../texts";
import { shortcutsPreference } from "./preference";

const { shortcuts } = texts;

/** Every key there is, and the switch for the single ones. */
export function ShortcutHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [isOn, setIsOn] = useState(shortcutsPreference.isOn);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={shortcuts.title}
      closeButtonProps={{ "aria-label": texts.actions.close }}
      size="lg"
    >
      <Stack>
        <Table aria-label={shortcuts.title} verticalSpacing={4}>
          <Table.Tbody>
            {shortcuts.keys.map(({ keys, does }) => (
              <Table.Tr key={keys}>
                <Table.Th scope="row" fw={400} w={190}>
                  <Kbd>{keys}</Kbd>
                </Table.Th>
                <Table.Td>{does}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Checkbox
          label={shortcuts.single}
          checked={isOn}
          onChange={(event) => {
            shortcutsPreference.set(event.currentTarget.checked);
            setIsOn(event.currentTarget.checked);
          }}
        />
      </Stack>
    </Modal>
  );
}
