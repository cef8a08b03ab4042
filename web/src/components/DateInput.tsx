import { ActionIcon, TextInput, type TextInputProps } from "@mantine/core";
import { useRef, useState } from "react";
import { isDate } from "../format/date";
import { datePattern, readDate, writeDate } from "../format/localDate";
import { texts } from "../texts";
import classes from "./DateInput.module.css";
import { Icon } from "./Icon";

interface Props extends Omit<TextInputProps, "value" | "onChange" | "type"> {
  /** Such as "2026-11-28"; what has been typed and is no day comes and goes as it is. */
  value: string;
  onChange: (value: string) => void;
}

/** A day, typed as the locale has it or picked from the browser's calendar, which Alt and the down arrow open too. */
export function DateInput({ value, onChange, onBlur, onFocus, onKeyDown, ...input }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const pick = () => {
    calendar.current?.showPicker();
  };
  return (
    <TextInput
      autoComplete="off"
      placeholder={datePattern}
      {...input}
      value={typed !== null && toValue(typed) === value ? typed : writeDate(value)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(toValue(event.currentTarget.value));
      }}
      onFocus={(event) => {
        event.currentTarget.select();
        onFocus?.(event);
      }}
      onBlur={(event) => {
        setTyped(null);
        onBlur?.(event);
      }}
      onKeyDown={(event) => {
        if (event.altKey && event.key === "ArrowDown") {
          event.preventDefault();
          pick();
        }
        onKeyDown?.(event);
      }}
      rightSection={
        <>
          <input
            ref={calendar}
            type="date"
            className={classes.calendar}
            aria-hidden
            tabIndex={-1}
            value={isDate(value) ? value : ""}
            onChange={(event) => {
              setTyped(null);
              onChange(event.currentTarget.value);
            }}
          />
          {/* For the mouse: whoever uses the keyboard types, and has Alt and the down arrow. */}
          <ActionIcon
            variant="subtle"
            color="gray"
            tabIndex={-1}
            aria-label={texts.dates.pick}
            title={texts.dates.pick}
            onClick={pick}
          >
            <Icon name="calendar" />
          </ActionIcon>
        </>
      }
    />
  );
}

function toValue(typed: string): string {
  return readDate(typed) ?? typed.trim();
}
