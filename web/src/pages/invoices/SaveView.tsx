import { Button, Popover, Stack, TextInput } from "@mantine/core";
import { useState, type SyntheticEvent } from "react";
import { Icon } from "../../components/Icon";
import { texts } from "../../texts";

const { savedViews } = texts;

/** Keeps what is on show under a name. */
export function SaveView({ onSave }: { onSave: (name: string) => void }) {
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState("");
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="transparent"
          size="compact-sm"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          {savedViews.save}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={savedViews.save}>
        <form
          onSubmit={(event: SyntheticEvent) => {
            event.preventDefault();
            if (name.trim() !== "") {
              setOpened(false);
              setName("");
              onSave(name.trim());
            }
          }}
        >
          <Stack gap="xs">
            <TextInput
              size="xs"
              label={savedViews.name}
              description={savedViews.hint}
              maxLength={40}
              value={name}
              onChange={(event) => {
                setName(event.currentTarget.value);
              }}
              data-autofocus
            />
            <Button size="xs" type="submit" disabled={name.trim() === ""}>
              {savedViews.submit}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
