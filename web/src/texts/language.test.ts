import { describe, expect, it } from "vitest";
import { chooseLanguage, chooseLocale } from "./language";

describe("the language", () => {
  it.each([
    [null, ["de-AT", "en"], "de"],
    [null, ["fr-FR", "de", "en"], "de"],
    [null, ["fr"], "en"],
    [null, [], "en"],
    ["en", ["de-DE"], "en"],
    ["de", ["en-US"], "de"],
    ["xx", ["de-DE"], "de"],
  ] as const)("chosen %s, preferred %j: %s", (chosen, preferred, language) => {
    expect(chooseLanguage(chosen, preferred)).toBe(language);
  });

  it("writes dates and numbers as in the person's region, where it speaks the language", () => {
    expect(chooseLocale("de", ["en-US", "de-AT"])).toBe("de-AT");
    expect(chooseLocale("en", ["en-GB"])).toBe("en-GB");
    expect(chooseLocale("en", ["de-DE"])).toBe("en");
  });
});
