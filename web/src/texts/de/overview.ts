import type { Texts } from "../en";

export const overview: Texts["overview"] = {
  title: "Übersicht",
  summary: "Was es gibt, auf einen Blick.",
};
