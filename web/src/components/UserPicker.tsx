import { CloseButton, Combobox, TextInput, useCombobox, type TextInputProps } from "@mantine/core";
import { useEffect, useState } from "react";
import { useUsernames, type User } from "../api/users";
import { texts } from "../texts";
import { UserOptions, createOption } from "./UserOptions";
import { useUserSearch } from "./useUserSearch";

type Input = "label" | "aria-label" | "placeholder" | "error" | "required" | "onBlur" | "ref";

interface Props extends Pick<TextInputProps, Input> {
  "data-autofocus"?: boolean;
  value: number | null;
  onChange: (id: number | null) => void;
  /** Nobody can be chosen too. */
  clearable?: boolean;
  /** Called with what was typed, when the user is to be created first. */
  onCreate?: (typed: string) => void;
  /** Somebody has been chosen, and the focus is still here. */
  onDone?: () => void;
}

/**
 * Chooses a user by what is typed of their name or address. The best match is taken by Enter, and by leaving the field too, so that
 * what was typed is never lost without a word.
 */
export function UserPicker({ value, onChange, clearable = false, onCreate, onDone, onBlur, error, ...input }: Props) {
  // Null while the name of the one who is chosen stands there.
  const [typed, setTyped] = useState<string | null>(null);
  const [unmatched, setUnmatched] = useState<string | null>(null);
  const [picked, setPicked] = useState<User | null>(null);
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
    },
  });
  const text = (typed ?? "").trim();
  const { found, isSearching, isError, findBest } = useUserSearch(text, combobox.dropdownOpened);
  const chosen = useUsernames(value === null ? [] : [value]);
  const known = value === null ? "" : value === picked?.id ? picked.username : chosen.data?.get(value);
  const isUnread = known === undefined && chosen.isFetching;
  const chosenName = known ?? (value === null || isUnread ? "" : texts.invoices.userNumber(value));
  const options = [...found.map(({ id }) => String(id)), ...(onCreate && !isSearching ? [createOption] : [])];
  const optionsKey = options.join();

  const { dropdownOpened, selectFirstOption } = combobox;
  useEffect(() => {
    if (dropdownOpened && text !== "") {
      selectFirstOption();
    }
  }, [dropdownOpened, text, optionsKey, selectFirstOption]);

  const choose = (user: User | null) => {
    combobox.closeDropdown();
    setTyped(null);
    setUnmatched(null);
    setPicked(user);
    onChange(user?.id ?? null);
    if (user && document.activeElement === combobox.targetRef.current) {
      onDone?.();
    }
  };

  const takeBest = async () => {
    const best = await findBest(text).catch(() => undefined);
    if (best) {
      choose(best);
    } else {
      setUnmatched(text);
      setTyped(null);
    }
  };

  /** Takes what is highlighted, or else the best match, which may have to be asked for. */
  const settle = () => {
    const highlighted = found[combobox.getSelectedOptionIndex()];
    if (typed === null) {
      return;
    }
    if (text === "") {
      choose(null);
    } else if (highlighted) {
      choose(highlighted);
    } else {
      void takeBest();
    }
  };

  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      onOptionSubmit={(option) => {
        if (option === createOption) {
          combobox.closeDropdown();
          setTyped(null);
          onCreate?.(text);
        } else {
          choose(found.find(({ id }) => String(id) === option) ?? null);
        }
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          placeholder={texts.userPicker.placeholder}
          autoComplete="off"
          {...input}
          {...(isUnread && { placeholder: texts.list.loading })}
          error={unmatched === null ? error : texts.userPicker.nothing(unmatched)}
          value={typed ?? chosenName}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setUnmatched(null);
            combobox.openDropdown();
          }}
          onClick={() => {
            combobox.openDropdown();
          }}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
          onBlur={(event) => {
            settle();
            combobox.closeDropdown();
            onBlur?.(event);
          }}
          onKeyDown={(event) => {
            // Never for the form around: what is highlighted is taken by the list itself.
            if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
              event.preventDefault();
              if (!combobox.dropdownOpened || combobox.getSelectedOptionIndex() === -1) {
                settle();
              }
            }
          }}
          rightSection={
            clearable &&
            value !== null && (
              <CloseButton
                size={24}
                aria-label={texts.userPicker.clear}
                onClick={() => {
                  choose(null);
                }}
              />
            )
          }
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <UserOptions
          found={found}
          chosen={value}
          createLabel={onCreate && !isSearching ? texts.userPicker.create(text) : null}
          empty={
            isError
              ? texts.userPicker.failed
              : isSearching
                ? texts.userPicker.searching
                : texts.userPicker.nothing(text)
          }
        />
      </Combobox.Dropdown>
    </Combobox>
  );
}
