import { add, parseDecimal, round, writeDecimal, zero } from "./Decimal";
import { decimalsOf } from "./currencies";

/** The exact sum of amounts in one currency, all of them decimal text. */
export function sumOf(amounts: readonly string[], currency: string): string {
  const sum = amounts.reduce((sum, amount) => add(sum, parseDecimal(amount) ?? zero), zero);
  return writeDecimal(round(sum, decimalsOf(currency)));
}
