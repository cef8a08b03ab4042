import { en, type Texts } from "./en";

/** The texts in the language in use. */
export const texts: Texts = en;
