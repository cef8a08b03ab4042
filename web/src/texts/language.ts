/** The languages there are texts in; the first is the one for everybody else. */
export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

/** The language a person has chosen here; else the first one they prefer, as their browser says, that there are texts in. */
export function chooseLanguage(chosen: string | null, preferred: readonly string[]): Language {
  return [chosen ?? "", ...preferred].map(toLanguage).find((language) => language !== undefined) ?? languages[0];
}

/** How dates and numbers are written beside texts in this language: as in the first preferred region that speaks it. */
export function chooseLocale(language: Language, preferred: readonly string[]): string {
  return preferred.find((locale) => toLanguage(locale) === language) ?? language;
}

function toLanguage(locale: string): Language | undefined {
  return languages.find((language) => locale.toLowerCase().split("-")[0] === language);
}
