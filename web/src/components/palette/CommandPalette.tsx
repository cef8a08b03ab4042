import { Text, TextInput } from "@mantine/core";
import { useEffect, useId, useState, type KeyboardEvent } from "react";
import { useNavigate } from "react-router";
import { texts } from "../../texts";
import { Dialog } from "../Dialog";
import { Icon } from "../Icon";
import classes from "./CommandPalette.module.css";
import type { Command } from "./commands";
import { useCommands } from "./useCommands";

interface Props {
  opened: boolean;
  onClose: () => void;
}

/** Leads anywhere by a few typed letters, a number or a name: arrows choose, Enter goes. */
export function CommandPalette({ opened, onClose }: Props) {
  return (
    <Dialog opened={opened} onClose={onClose} title={texts.palette.title} yOffset="10vh" size="lg" centered={false}>
      <Choice onDone={onClose} />
    </Dialog>
  );
}

function Choice({ onDone }: { onDone: () => void }) {
  const navigate = useNavigate();
  const listId = useId();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  // Enter was pressed before there was an answer, which is then followed.
  const [isWaiting, setIsWaiting] = useState(false);
  const { groups, isSearching } = useCommands(typed);
  const commands = groups.flatMap((group) => group.commands);
  const current = commands[Math.min(active, commands.length - 1)];
  const optionId = (command: Command) => `${listId}-${command.key}`;
  const isSettled = !isSearching || groups[0]?.title === texts.palette.pages;

  const go = ({ to, run }: Command) => {
    onDone();
    run?.();
    if (to !== undefined) {
      void navigate(to);
    }
  };

  useEffect(() => {
    if (isWaiting && isSettled && current) {
      go(current);
    }
  });

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && commands.length > 0) {
      event.preventDefault();
      setActive((Math.min(active, commands.length - 1) + step + commands.length) % commands.length);
    }
    if (event.key === "Enter") {
      event.preventDefault();
      if (current && (isSettled || active > 0)) {
        go(current);
      } else {
        setIsWaiting(true);
      }
    }
  };

  return (
    <>
      <TextInput
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={current ? optionId(current) : undefined}
        aria-label={texts.palette.title}
        placeholder={texts.palette.placeholder}
        leftSection={<Icon name="search" />}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
          setIsWaiting(false);
        }}
        onKeyDown={press}
        data-autofocus
      />
      <div role="listbox" id={listId} aria-label={texts.palette.title} className={classes.list}>
        {groups.map((group) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <Text aria-hidden size="xs" c="dimmed" fw={600} px="sm" pt="xs">
              {group.title}
            </Text>
            {group.commands.map((command) => (
              <Option
                key={command.key}
                id={optionId(command)}
                command={command}
                isActive={command === current}
                onPoint={() => {
                  setActive(commands.indexOf(command));
                }}
                onGo={() => {
                  go(command);
                }}
              />
            ))}
          </div>
        ))}
      </div>
      <Text role="status" size="xs" c="dimmed" mih="1lh" px="sm">
        {isSearching && texts.palette.searching}
      </Text>
    </>
  );
}

interface OptionProps {
  id: string;
  command: Command;
  isActive: boolean;
  onPoint: () => void;
  onGo: () => void;
}

function Option({ id, command: { icon, label, note }, isActive, onPoint, onGo }: OptionProps) {
  useEffect(() => {
    if (isActive) {
      document.getElementById(id)?.scrollIntoView({ block: "nearest" });
    }
  }, [isActive, id]);
  return (
    // The keyboard is at the input, which names the active option; this is for the mouse.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="option"
      tabIndex={-1}
      id={id}
      aria-selected={isActive}
      className={classes.option}
      onMouseMove={onPoint}
      onClick={onGo}
    >
      <Icon name={icon} />
      <bdi className={classes.label}>{label}</bdi>
      {note !== undefined && <bdi className={classes.note}>{note}</bdi>}
    </div>
  );
}
