import { Button, Popover } from "@mantine/core";
import { useState } from "react";
import { Icon } from "../../components/Icon";
import { texts } from "../../texts";
import type { SavedView } from "./savedViews";
import { ViewNameForm } from "./ViewNameForm";

const { savedViews } = texts;

interface Props {
  views: readonly SavedView[];
  /** What it is likely to be called. */
  proposed: string;
  onSave: (name: string) => void;
}

/** Keeps what is on show under a name. */
export function SaveView({ views, proposed, onSave }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" width={240} trapFocus returnFocus>
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
        <ViewNameForm
          initial={proposed}
          describe={(name) =>
            views.some((view) => view.name === name)
              ? { hint: savedViews.replaces, submit: savedViews.replace }
              : { hint: savedViews.hint, submit: savedViews.submit }
          }
          onSubmit={(name) => {
            setOpened(false);
            onSave(name);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
