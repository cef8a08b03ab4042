import { nice, ticks } from "d3-array";

/** About how many steps a scale has. */
const steps = 4;

export interface PaidScale {
  /** Round figures from nothing up to the highest, at equal distances. */
  marks: number[];
  /** How much of the scale's height an amount takes, from 0 to 1. */
  share: (amount: number) => number;
}

/** The scale on which all of these amounts, none of them negative, can be shown. */
export function paidScale(amounts: readonly number[]): PaidScale {
  const [, top] = nice(0, Math.max(0, ...amounts), steps);
  return { marks: ticks(0, top, steps), share: (amount) => (top > 0 ? amount / top : 0) };
}
