import { shareWithAccountPages } from "../accountPages";
import { remember, remembered } from "../preferences";
import { chooseLanguage, chooseLocale, type Language } from "./language";

const key = "language";
const preferred = typeof navigator === "undefined" ? [] : navigator.languages;

/** The language in use, for as long as the page is open. */
export const language: Language = chooseLanguage(remembered(key), preferred);

/** The locale of dates and numbers, for `Intl`. */
export const locale: string = chooseLocale(language, preferred);

/** Remembers the language in this browser and shows everything anew in it. */
export function changeLanguage(chosen: Language) {
  remember(key, chosen);
  shareWithAccountPages(key, chosen);
  window.location.reload();
}
