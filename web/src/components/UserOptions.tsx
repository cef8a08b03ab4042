import { Combobox, Text } from "@mantine/core";
import type { User } from "../api/users";

/** The option that stands for a user who is to be created. */
export const createOption = "create";

interface Props {
  found: readonly User[];
  chosen: number | null;
  /** What creating a user is called; null where there is no such option. */
  createLabel: string | null;
  /** Stands where there is nobody to choose. */
  empty: string;
}

/** The users to choose from. The list itself scrolls: a scrolling element around it would have to be reachable by keyboard. */
export function UserOptions({ found, chosen, createLabel, empty }: Props) {
  return (
    <Combobox.Options mah={280} style={{ overflowY: "auto" }}>
      {found.map(({ id, username, email }) => (
        <Combobox.Option key={id} value={String(id)} active={id === chosen}>
          <bdi>{username}</bdi>
          <Text component="span" display="block" size="xs" opacity={0.85}>
            {email}
          </Text>
        </Combobox.Option>
      ))}
      {found.length === 0 && <Combobox.Empty>{empty}</Combobox.Empty>}
      {createLabel !== null && (
        <Combobox.Option value={createOption} fw={600}>
          {createLabel}
        </Combobox.Option>
      )}
    </Combobox.Options>
  );
}
