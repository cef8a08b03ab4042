import { localStorageColorSchemeManager, type MantineColorSchemeManager } from "@mantine/core";
import { remembered } from "./preferences";

const aYear = 31_536_000;

/** Lets the pages that the server renders (sign-in, password) have a choice of this browser too: they can read cookies only. */
export function shareWithAccountPages(name: "language" | "theme", value: string | null) {
  const secure = window.location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${name}=${value ?? ""}; Path=/; SameSite=Lax; Max-Age=${String(value === null ? 0 : aYear)}${secure}`;
}

/** Shares what was chosen in earlier visits. */
export function shareChoices() {
  shareWithAccountPages("language", remembered("language"));
  shareTheme(colorSchemes.get("auto"));
}

const stored = localStorageColorSchemeManager();

/** The light or dark scheme as Mantine keeps it, shared whenever it changes. */
export const colorSchemes: MantineColorSchemeManager = {
  ...stored,
  set: (scheme) => {
    stored.set(scheme);
    shareTheme(scheme);
  },
};

function shareTheme(scheme: string) {
  shareWithAccountPages("theme", scheme === "auto" ? null : scheme);
}
