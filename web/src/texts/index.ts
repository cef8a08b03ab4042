import { en, type Texts } from "./en";
import { language } from "./locale";

/** The texts in the language in use. Whoever reads another language than English fetches its texts, nobody both. */
export const texts: Texts = language === "de" ? (await import("./de")).de : en;
