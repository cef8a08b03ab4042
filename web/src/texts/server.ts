import { server as english } from "./en/server";
import { language } from "./locale";

export type ServerTexts = typeof english;

/** The words for what the services say, fetched with the first refusal; in English, as the services themselves, where that fails. */
export async function readServerTexts(): Promise<ServerTexts> {
  if (language !== "de") {
    return english;
  }
  return import("./de/server").then(
    ({ server }) => server,
    () => english,
  );
}
