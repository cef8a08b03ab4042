import { Alert, createTheme, type CSSVariablesResolver } from "@mantine/core";

/** Quiet and dense, for people who work in tables all day. */
export const theme = createTheme({
  primaryColor: "indigo",
  // Dark enough for white text on it at the contrast of WCAG AA.
  primaryShade: 8,
  defaultRadius: "md",
  respectReducedMotion: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  headings: { fontWeight: "650" },
  components: {
    // Half a word says less than one on the next line.
    Badge: { defaultProps: { tt: "none", miw: "max-content" }, styles: { root: { verticalAlign: "middle" } } },
    // What people write may run from right to left, whatever the page does.
    Input: { styles: { input: { unicodeBidi: "plaintext" } } },
    // A tint with a border and text in the page's own colour: Mantine's is loud, and its titles fall below the contrast of WCAG AA.
    Alert: Alert.extend({
      vars: (_theme, { color = "red" }) => ({
        root: {
          "--alert-bg": `color-mix(in srgb, var(--mantine-color-${color}-filled) 10%, var(--mantine-color-body))`,
          "--alert-bd": `1px solid color-mix(in srgb, var(--mantine-color-${color}-filled) 45%, var(--mantine-color-body))`,
          "--alert-color": "var(--mantine-color-text)",
        },
      }),
    }),
    // A <header> there would count as a second banner of the page.
    ModalTitle: { defaultProps: { fw: 650 } },
    DrawerHeader: { defaultProps: { component: "div" } },
    ModalHeader: { defaultProps: { component: "div" } },
  },
});

/** Mantine's greys for secondary text fall below the contrast of WCAG AA. */
export const cssVariables: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": colors.gray[7],
    "--mantine-color-placeholder": colors.gray[7],
    "--mantine-color-error": colors.red[9],
  },
  dark: {
    "--mantine-color-dimmed": colors.dark[1],
    "--mantine-color-placeholder": colors.dark[1],
    "--mantine-color-error": colors.red[4],
  },
});
