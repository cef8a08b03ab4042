export const money = {
  form: (decimals: number) =>
    decimals === 0
      ? "Use digits only, for example 1200."
      : `Use digits with at most ${decimals} decimals after a point, for example 1200.${"50".padEnd(decimals, "0").slice(0, decimals)}.`,
  negative: "This cannot be negative.",
  decimals: (decimals: number) => (decimals === 0 ? "Use no decimals." : `Use at most ${decimals} decimals.`),
  digits: (digits: number) => `Use at most ${digits} digits before the point.`,
  positive: "This has to be more than 0.",
  rate: "Use a rate from 0 to 100.",
};
