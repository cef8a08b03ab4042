import { describe, expect, it } from "vitest";
import { randomDecimals } from "../test/randomDecimals";
import { writeDecimal } from "../money/Decimal";
import { marksOf, readNumber, writeNumber } from "./localNumber";

const english = marksOf("en-US");
const german = marksOf("de-DE");

describe("a number as people write it", () => {
  it.each([
    ["2,5", "2.5", "2.5"],
    ["2.5", "2.5", "2.5"],
    ["1.250,50", "1250.50", "1250.50"],
    ["1,250.50", "1250.50", "1250.50"],
    ["1250.50", "1250.50", "1250.50"],
    ["1250,50", "1250.50", "1250.50"],
    // Only the locale can tell these.
    ["1,250", "1250", "1.250"],
    ["1.250", "1.250", "1250"],
    ["0,250", "0.250", "0.250"],
    ["0.250", "0.250", "0.250"],
    ["1,234,567", "1234567", "1234567"],
    ["1.234.567,8", "1234567.8", "1234567.8"],
    ["1 250,50 €", "1250.50", "1250.50"],
    ["$1,250.50", "1250.50", "1250.50"],
    ["1’250.50", "1250.50", "1250.50"],
    ["19%", "19", "19"],
    ["19 %", "19", "19"],
    ["7,7 %", "7.7", "7.7"],
    [".5", "0.5", "0.5"],
    ["5.", "5", "5"],
    ["-3", "-3", "-3"],
    ["−3", "-3", "-3"],
    ["007", "007", "007"],
    ["12,34,567", "1234567", "1234567"],
  ])("%s is %s in English and %s in German", (text, inEnglish, inGerman) => {
    expect(readNumber(text, english)).toBe(inEnglish);
    expect(readNumber(text, german)).toBe(inGerman);
  });

  it.each(["", ".", "%", "1e3", "1.2.3", "1,2,3", "1.250,50,1", "1,25.50", "--1", "1-", "NaN", "12a", "1,2.3,4"])(
    "%j is none",
    (text) => {
      expect(readNumber(text, english)).toBeNull();
      expect(readNumber(text, german)).toBeNull();
    },
  );

  it("is shown in groups, with every digit and as many decimals as asked for", () => {
    expect(writeNumber("12345678901234567890.1", 2)).toBe("12,345,678,901,234,567,890.10");
    expect(writeNumber("1250.505", 2)).toBe("1,250.505");
    expect(writeNumber("7")).toBe("7");
    expect(writeNumber("x1", 2)).toBe("x1");
  });

  it("is read again as what it was written from", () => {
    for (const [value] of randomDecimals(500, 3)) {
      const text = writeDecimal(value);
      expect(readNumber(writeNumber(text), english)).toBe(text);
    }
  });
});
