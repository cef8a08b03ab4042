import { ActionIcon, Menu, useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { texts } from "../../texts";
import { Icon, type IconName } from "../Icon";

const icons: Record<MantineColorScheme, IconName> = { light: "sun", dark: "moon", auto: "system" };

/** Light, dark, or whatever the system says; remembered in this browser. */
export function ThemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={texts.theme.label(texts.theme[colorScheme])}>
          <Icon name={icons[colorScheme]} size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => {
            setColorScheme(value as MantineColorScheme);
          }}
        >
          {(["light", "dark", "auto"] as const).map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {texts.theme[scheme]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
