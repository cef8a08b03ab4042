import { ActionIcon } from "@mantine/core";
import { useRef } from "react";
import { isDate } from "../format/date";
import { datePattern, readDate, writeDate } from "../format/localDate";
import { texts } from "../texts";
import classes from "./DateInput.module.css";
import { Icon } from "./Icon";
import { TypedInput, type TypedInputProps } from "./TypedInput";

/**
 * A day such as "2026-11-28", typed as the locale has it or picked from the browser's calendar, which Alt and the down arrow open
 * too.
 */
export function DateInput({ value, onChange, onKeyDown, ...input }: TypedInputProps) {
  const calendar = useRef<HTMLInputElement>(null);
  const pick = () => {
    calendar.current?.showPicker();
  };
  return (
    <TypedInput
      placeholder={datePattern}
      {...input}
      value={value}
      onChange={onChange}
      read={readDate}
      write={writeDate}
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
