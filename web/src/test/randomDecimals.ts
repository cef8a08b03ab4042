import type { Decimal } from "../money/Decimal";

/** Pairs of decimals for tests, the same ones for the same seed. */
export function randomDecimals(count: number, seed: number): [Decimal, Decimal][] {
  let state = seed;
  // Numerical Recipes' linear congruential generator.
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const one = (): Decimal => {
    const length = 1 + next(12);
    const text = Array.from({ length }, () => next(10)).join("");
    // Halves are where rounding goes wrong.
    const digits = BigInt(next(3) === 0 ? `${text}5` : text);
    return { digits: next(2) === 0 ? -digits : digits, scale: next(7) };
  };
  return Array.from({ length: count }, () => [one(), one()]);
}
