import { Button, Stack, TextInput } from "@mantine/core";
import { useState, type SyntheticEvent } from "react";
import { texts } from "../../texts";
import { longestName } from "./savedViews";

const { savedViews } = texts;

interface Props {
  initial: string;
  /** What there is to say of a name: what follows from it, or why it cannot be given. */
  describe: (name: string) => { hint?: string; problem?: string; submit: string };
  onSubmit: (name: string) => void;
}

/** Asks for the name of a view. */
export function ViewNameForm({ initial, describe, onSubmit }: Props) {
  const [typed, setTyped] = useState(initial);
  const name = typed.trim();
  const { hint, submit, ...described } = describe(name);
  const problem = Array.from(name).length > longestName ? savedViews.tooLong(longestName) : described.problem;
  return (
    <form
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        if (name !== "" && problem === undefined) {
          onSubmit(name);
        }
      }}
    >
      <Stack gap="xs">
        <TextInput
          size="xs"
          label={savedViews.name}
          description={hint}
          error={problem}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
          data-autofocus
        />
        <Button size="xs" type="submit" disabled={name === "" || problem !== undefined}>
          {submit}
        </Button>
      </Stack>
    </form>
  );
}
