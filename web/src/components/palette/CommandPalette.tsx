import { Box, Modal, TextInput } from "@mantine/core";
import { useId, useState, type KeyboardEvent } from "react";
import { useNavigate } from "react-router";
import { useMe } from "../../session/MeContext";
import { texts } from "../../texts";
import { Icon } from "../Icon";
import classes from "./CommandPalette.module.css";
import { findCommands, type Command } from "./commands";

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Leads anywhere by a few typed letters: arrows choose, Enter goes. */
export function CommandPalette({ opened, onClose }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={texts.palette.title}
      closeButtonProps={{ "aria-label": texts.actions.close }}
      yOffset="10vh"
    >
      <Choice onDone={onClose} />
    </Modal>
  );
}

function Choice({ onDone }: { onDone: () => void }) {
  const me = useMe();
  const navigate = useNavigate();
  const listId = useId();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const commands = findCommands(me, typed);
  const optionId = (index: number) => `${listId}-${index}`;

  const go = ({ to }: Command) => {
    onDone();
    void navigate(to);
  };

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && commands.length > 0) {
      event.preventDefault();
      setActive((active + step + commands.length) % commands.length);
    }
    const command = commands[active];
    if (event.key === "Enter" && command) {
      event.preventDefault();
      go(command);
    }
  };

  return (
    <>
      <TextInput
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={commands.length > 0 ? optionId(active) : undefined}
        aria-label={texts.palette.title}
        placeholder={texts.palette.placeholder}
        leftSection={<Icon name="search" />}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={press}
        data-autofocus
      />
      <Box role="listbox" id={listId} aria-label={texts.palette.title} mt="sm">
        {commands.map((command, index) => (
          // The keyboard is at the input, which names the active option; this is for the mouse.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={command.to}
            role="option"
            tabIndex={-1}
            id={optionId(index)}
            aria-selected={index === active}
            className={classes.option}
            onMouseMove={() => {
              setActive(index);
            }}
            onClick={() => {
              go(command);
            }}
          >
            <Icon name={command.icon} />
            {command.label}
          </div>
        ))}
      </Box>
    </>
  );
}
