import { Select, Text, type SelectProps } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { everybody, useUsernames, useUsers, type User } from "../api/users";
import { texts } from "../texts";

const pause = 300;
const shown = 20;

type Input = "label" | "aria-label" | "placeholder" | "error" | "required" | "clearable" | "onBlur" | "ref";

interface Props extends Pick<SelectProps, Input> {
  "data-autofocus"?: boolean;
  value: number | null;
  onChange: (id: number | null) => void;
}

/** Chooses a user by searching on the server as one types. */
export function UserPicker({ value, onChange, ...input }: Props) {
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState("");
  const [settled] = useDebouncedValue(typed.trim(), pause);
  const chosen = useUsernames(value === null ? [] : [value]);
  const chosenName = value === null ? null : (chosen.data?.get(value) ?? texts.invoices.userNumber(value));
  const users = useUsers(
    // With a user chosen its name stands in the input, which is no search.
    { ...everybody, q: settled === chosenName ? "" : settled, sort: "username", limit: shown },
    { enabled: opened },
  );
  const found = users.data?.items ?? [];
  const options = found.map(({ id, username }) => ({ value: String(id), label: username }));
  if (value !== null && chosenName !== null && !found.some(({ id }) => id === value)) {
    options.unshift({ value: String(value), label: chosenName });
  }

  return (
    <Select
      placeholder={texts.userPicker.placeholder}
      {...input}
      data={options}
      value={value === null ? null : String(value)}
      onChange={(id) => {
        onChange(id === null ? null : Number(id));
      }}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      onDropdownOpen={() => {
        setOpened(true);
      }}
      onDropdownClose={() => {
        setOpened(false);
      }}
      // The server has searched already.
      filter={({ options: all }) => all}
      nothingFoundMessage={
        users.isError
          ? texts.userPicker.failed
          : users.isFetching
            ? texts.userPicker.searching
            : texts.userPicker.nothing
      }
      renderOption={({ option }) => (
        <Option label={option.label} user={found.find(({ id }) => String(id) === option.value)} />
      )}
      allowDeselect={false}
      openOnFocus={false}
      // Mantine keeps it from the keyboard, which then has no way to choose nobody.
      clearButtonProps={{ size: "24px", tabIndex: 0, "aria-hidden": false, "aria-label": texts.userPicker.clear }}
      comboboxProps={{ withinPortal: false }}
      // The list itself scrolls: a scrolling element around it would have to be reachable by keyboard on its own.
      withScrollArea={false}
      styles={{ options: { maxHeight: 280, overflowY: "auto" } }}
    />
  );
}

function Option({ label, user }: { label: string; user: User | undefined }) {
  return (
    <span>
      {label}
      <Text component="span" display="block" size="xs" c="dimmed">
        {user?.email}
      </Text>
    </span>
  );
}
