import { SegmentedControl } from "@mantine/core";
import { texts } from "../../texts";
import { languages } from "../../texts/language";
import { changeLanguage, language } from "../../texts/locale";

/** Each language in its own words, for those who cannot read the one on screen. */
const names = { en: "English", de: "Deutsch" } as const;

/** The language of the application; remembered in this browser. */
export function LanguageSwitch() {
  return (
    <SegmentedControl
      aria-label={texts.app.language}
      size="xs"
      fullWidth
      value={language}
      onChange={changeLanguage}
      data={languages.map((value) => ({ value, label: <span lang={value}>{names[value]}</span> }))}
    />
  );
}
