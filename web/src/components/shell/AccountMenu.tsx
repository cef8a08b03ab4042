import { Button, Divider, Stack, Text } from "@mantine/core";
import { Link, useLocation } from "react-router";
import { auditPath } from "../../pages/audit/paths";
import { settingsPath } from "../../pages/settings/paths";
import { useIsAdmin, useMe } from "../../session/MeContext";
import { useLeave } from "../../session/useLeave";
import { texts } from "../../texts";
import { Icon, type IconName } from "../Icon";
import { LanguageSwitch } from "./LanguageSwitch";
import { ThemeSwitch } from "./ThemeSwitch";

/** What is somebody's own: the account, the look, the language, and the way out. */
export function AccountMenu({ onClose }: { onClose: () => void }) {
  const me = useMe();
  const isAdmin = useIsAdmin();
  const { leave, isLeaving } = useLeave();
  const { pathname } = useLocation();
  const pages: { to: string; icon: IconName; title: string }[] = [
    { to: "/account", icon: "user", title: texts.session.account },
    ...(isAdmin
      ? ([
          { to: settingsPath, icon: "settings", title: texts.settings.title },
          { to: auditPath, icon: "key", title: texts.audit.title },
        ] as const)
      : []),
  ];
  return (
    <Stack gap="sm">
      <div>
        <Text fw={600} size="sm" style={{ overflowWrap: "anywhere" }}>
          <bdi>{me.username}</bdi>
        </Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
          {me.email && `${me.email} · `}
          {texts.session[me.role]}
        </Text>
      </div>
      {pages.map(({ to, icon, title }) => (
        <Button
          key={to}
          component={Link}
          to={to}
          variant={pathname === to ? "light" : "default"}
          aria-current={pathname === to ? "page" : undefined}
          size="xs"
          leftSection={<Icon name={icon} />}
          onClick={onClose}
        >
          {title}
        </Button>
      ))}
      <Button component="a" href="/docs" variant="default" size="xs" leftSection={<Icon name="invoice" />}>
        {texts.app.reference}
      </Button>
      <Divider />
      <ThemeSwitch />
      <LanguageSwitch />
      <Divider />
      <Button variant="default" size="xs" leftSection={<Icon name="signOut" />} loading={isLeaving} onClick={leave}>
        {texts.session.signOut}
      </Button>
    </Stack>
  );
}
