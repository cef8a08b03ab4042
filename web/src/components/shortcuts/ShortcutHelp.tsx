import { Checkbox, Kbd, Stack, Table } from "@mantine/core";
import { useState } from "react";
import { useIsAdmin } from "../../session/MeContext";
import { texts } from "../../texts";
import { Dialog } from "../Dialog";
import { shortcutsPreference } from "./preference";

const { shortcuts } = texts;

/** Every key there is for somebody, and the switch for the single ones. */
export function ShortcutHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const isAdmin = useIsAdmin();
  const [isOn, setIsOn] = useState(shortcutsPreference.isOn);
  return (
    <Dialog opened={opened} onClose={onClose} title={shortcuts.title} size="lg" centered={false}>
      <Stack>
        <Table aria-label={shortcuts.title} verticalSpacing={4}>
          <Table.Tbody>
            {[...shortcuts.keys, ...(isAdmin ? shortcuts.adminKeys : [])].map(({ keys, does }) => (
              <Table.Tr key={keys}>
                <Table.Th scope="row" fw={400} w={{ base: 112, xs: 190 }} px={{ base: 4, xs: "xs" }}>
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
    </Dialog>
  );
}
