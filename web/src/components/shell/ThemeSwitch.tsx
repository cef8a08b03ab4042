import {
  Center,
  SegmentedControl,
  useMantineColorScheme,
  VisuallyHidden,
  type MantineColorScheme,
} from "@mantine/core";
import { texts } from "../../texts";
import { Icon, type IconName } from "../Icon";

const icons: Record<MantineColorScheme, IconName> = { light: "sun", dark: "moon", auto: "system" };

/** Light, dark, or whatever the system says; remembered in this browser. */
export function ThemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      aria-label={texts.theme.label}
      size="xs"
      fullWidth
      value={colorScheme}
      onChange={setColorScheme}
      data={(["light", "dark", "auto"] as const).map((scheme) => ({
        value: scheme,
        label: (
          <Center title={texts.theme[scheme]} h={18}>
            <Icon name={icons[scheme]} />
            <VisuallyHidden>{texts.theme[scheme]}</VisuallyHidden>
          </Center>
        ),
      }))}
    />
  );
}
