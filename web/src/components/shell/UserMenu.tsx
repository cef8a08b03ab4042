import { Popover, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { useMe } from "../../session/MeContext";
import { texts } from "../../texts";
import { notifyFailed } from "../notify";
import { useFetched } from "../useFetched";
import classes from "./UserMenu.module.css";

const load = async () => (await import("./AccountMenu")).AccountMenu;

/** Of up to two words of the name. */
function initialsOf(name: string): string {
  const words = name.split(/[\s._-]+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => Array.from(word ?? "")[0]?.toLocaleUpperCase() ?? "")
    .join("");
}

/** Who is signed in, with what is theirs alone behind it. */
export function UserMenu() {
  const me = useMe();
  const [AccountMenu, fetchMenu] = useFetched(load);
  const [opened, setOpened] = useState(false);

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={260} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <UnstyledButton
          aria-label={texts.session.menu(me.username)}
          title={me.username}
          onClick={() => {
            void fetchMenu().then(() => {
              setOpened((before) => !before);
            }, notifyFailed);
          }}
        >
          <span className={classes.avatar} data-initials={initialsOf(me.username)} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.session.menu(me.username)}>
        {AccountMenu && (
          <AccountMenu
            onClose={() => {
              setOpened(false);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
