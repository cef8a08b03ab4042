import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useState } from "react";
import { texts } from "../../texts";
import { Icon } from "../Icon";

/** A pause in typing as long as this, in milliseconds, starts the search. */
const pause = 300;

interface Props {
  /** The search in effect. It follows what is typed, and what is typed follows it when "back" changes it. */
  value: string;
  onSearch: (q: string) => void;
  placeholder: string;
}

export function SearchInput({ value, onSearch, placeholder }: Props) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  const search = useDebouncedCallback((text: string) => {
    setSent(text);
    onSearch(text);
  }, pause);

  if (value !== seen) {
    setSeen(value);
    // Our own search coming back must not undo what was typed after it.
    if (value !== sent) {
      setTyped(value);
      setSent(value);
    }
  }

  const change = (text: string) => {
    setTyped(text);
    search(text.trim());
  };

  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        search.flush();
      }}
    >
      <TextInput
        type="search"
        aria-label={texts.list.searchLabel}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => {
          change(event.currentTarget.value);
        }}
        leftSection={<Icon name="search" />}
        rightSection={
          typed && (
            <CloseButton
              size={24}
              aria-label={texts.list.clearSearch}
              onClick={() => {
                change("");
                search.flush();
              }}
            />
          )
        }
      />
    </form>
  );
}
