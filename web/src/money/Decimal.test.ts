import { describe, expect, it } from "vitest";
import { add, compare, multiply, parseDecimal, round, writeDecimal, type Decimal } from "./Decimal";
import { randomDecimals } from "../test/randomDecimals";

function read(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) {
    throw new Error(`${text} is no decimal.`);
  }
  return value;
}

describe("decimals", () => {
  it.each(["0", "0.10", "-0.05", "99999999.99", "12345678901234567890.0001"])(
    "come out of %s as they went in",
    (text) => {
      expect(writeDecimal(read(text))).toBe(text);
    },
  );

  it.each(["", ".", "1.", ".5", "1e3", "NaN", "1,5", " 1", "0x10", "--1"])("are not read from %j", (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  it.each([
    ["0.005", 2, "0.01"],
    ["0.0049999", 2, "0.00"],
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
    ["-0.004", 2, "0.00"],
    ["1", 3, "1.000"],
    // As floating-point numbers these two would go down.
    ["1.005", 2, "1.01"],
    ["8.345", 2, "8.35"],
  ])("%s to %i decimals is %s", (text, decimals, rounded) => {
    expect(writeDecimal(round(read(text), decimals))).toBe(rounded);
  });

  it("add and multiply as whole numbers of their smallest unit do", () => {
    expect(writeDecimal(add(read("0.1"), read("0.2")))).toBe("0.3");
    expect(writeDecimal(multiply(read("1.10"), read("3")))).toBe("3.30");
    expect(compare(read("1.10"), read("1.1"))).toBe(0);
    expect(compare(read("-2"), read("1.1"))).toBe(-1);
  });
});

describe("for many decimals of all sizes", () => {
  const pairs = randomDecimals(500, 1);

  it("sums and products do not depend on the order", () => {
    for (const [a, b] of pairs) {
      expect(add(a, b)).toEqual(add(b, a));
      expect(multiply(a, b)).toEqual(multiply(b, a));
    }
  });

  it("rounding moves a number by half a unit at most, and away from zero when it is exactly half", () => {
    for (const [value] of pairs) {
      for (const decimals of [0, 2, 3]) {
        const rounded = round(value, decimals);
        const scale = Math.max(value.scale, decimals);
        const at = ({ digits, scale: own }: Decimal) => digits * 10n ** BigInt(scale - own);
        const moved = at(rounded) - at(value);
        const unit = 10n ** BigInt(scale - decimals);
        const distance = moved < 0n ? -moved : moved;
        expect(distance * 2n <= unit).toBe(true);
        if (distance * 2n === unit) {
          expect(compare(rounded, value)).toBe(value.digits < 0n ? -1 : 1);
        }
      }
    }
  });

  it("rounding twice changes nothing more, and text keeps every digit", () => {
    for (const [value] of pairs) {
      const once = round(value, 2);
      expect(round(once, 2)).toEqual(once);
      expect(parseDecimal(writeDecimal(value))).toEqual(value);
    }
  });
});
