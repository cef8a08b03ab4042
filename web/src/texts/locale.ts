import { chooseLanguage, chooseLocale, type Language } from "./language";

const key = "language";
const preferred = typeof navigator === "undefined" ? [] : navigator.languages;

/** The language in use, for as long as the page is open. */
export const language: Language = chooseLanguage(remembered(), preferred);

/** The locale of dates and numbers, for `Intl`. */
export const locale: string = chooseLocale(language, preferred);

/** Remembers the language in this browser and shows everything anew in it. */
export function changeLanguage(chosen: Language) {
  localStorage.setItem(key, chosen);
  window.location.reload();
}

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage can be forbidden, and outside a browser there is none; the browser's languages are used then.
    return null;
  }
}
