export const money = {
  form: (example: string) => `Enter a number, for example ${example}.`,
  negative: "This cannot be negative.",
  decimals: (decimals: number) => (decimals === 0 ? "Use no decimals." : `Use at most ${decimals} decimals.`),
  digits: (digits: number) => `Use at most ${digits} digits before the decimals.`,
  positive: "This has to be more than 0.",
  rate: "Use a rate from 0 to 100.",
};
