import { Button, Divider, Popover, Stack, Text, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { auditPath } from "../../pages/audit/paths";
import { useMe } from "../../session/MeContext";
import { useLeave } from "../../session/useLeave";
import { texts } from "../../texts";
import { Icon } from "../Icon";
import { LanguageSwitch } from "./LanguageSwitch";
import { ThemeSwitch } from "./ThemeSwitch";
import classes from "./UserMenu.module.css";

/** Of up to two words of the name. */
function initialsOf(name: string): string {
  const words = name.split(/[\s._-]+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => Array.from(word ?? "")[0]?.toLocaleUpperCase() ?? "")
    .join("");
}

/** Who is signed in, with what is theirs alone: the account, the look, the language, and the way out. */
export function UserMenu() {
  const me = useMe();
  const [opened, setOpened] = useState(false);
  const { leave, isLeaving } = useLeave();

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={260} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <UnstyledButton
          aria-label={texts.session.menu(me.username)}
          title={me.username}
          onClick={() => {
            setOpened((before) => !before);
          }}
        >
          <span className={classes.avatar} data-initials={initialsOf(me.username)} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.session.menu(me.username)}>
        <Stack gap="sm">
          <div>
            <Text fw={600} size="sm" truncate>
              {me.username}
            </Text>
            <Text size="xs" c="dimmed" truncate>
              {me.email && `${me.email} · `}
              {texts.session[me.role]}
            </Text>
          </div>
          <Button
            component={Link}
            to="/account"
            variant="default"
            size="xs"
            leftSection={<Icon name="user" />}
            onClick={() => {
              setOpened(false);
            }}
          >
            {texts.session.account}
          </Button>
          {me.role === "admin" && (
            <Button
              component={Link}
              to={auditPath}
              variant="default"
              size="xs"
              leftSection={<Icon name="key" />}
              onClick={() => {
                setOpened(false);
              }}
            >
              {texts.audit.title}
            </Button>
          )}
          <Divider />
          <ThemeSwitch />
          <LanguageSwitch />
          <Divider />
          <Button variant="default" size="xs" leftSection={<Icon name="signOut" />} loading={isLeaving} onClick={leave}>
            {texts.session.signOut}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
