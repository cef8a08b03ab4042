import { createTheme, type CSSVariablesResolver } from "@mantine/core";

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
    // The titles of coloured alerts fall below the contrast of WCAG AA in their own colour.
    Alert: { styles: { label: { color: "var(--mantine-color-text)" } } },
    // A <header> there would count as a second banner of the page.
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
