/** An exact decimal number: `digits` divided by ten to the power of `scale`. No floating-point number is ever in between. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

export const zero: Decimal = { digits: 0n, scale: 0 };

const form = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Reads plain decimal digits, such as "-1200.50"; null when the text is anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = form.exec(text);
  if (!match) {
    return null;
  }
  const [, sign, whole = "", fraction = ""] = match;
  const digits = BigInt(whole + fraction);
  return { digits: sign ? -digits : digits, scale: fraction.length };
}

/** Writes the number out with as many decimals as its scale. */
export function writeDecimal({ digits, scale }: Decimal): string {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  const whole = text.slice(0, text.length - scale);
  return `${digits < 0n ? "-" : ""}${whole}${scale > 0 ? `.${text.slice(-scale)}` : ""}`;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

export function subtract(a: Decimal, { digits, scale }: Decimal): Decimal {
  return add(a, { digits: -digits, scale });
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** A hundredth of the number. */
export function perCent({ digits, scale }: Decimal): Decimal {
  return { digits, scale: scale + 2 };
}

/** The number with exactly this many decimals; what is halfway between two goes away from zero. */
export function round(value: Decimal, decimals: number): Decimal {
  const surplus = value.scale - decimals;
  if (surplus <= 0) {
    return { digits: digitsAt(value, decimals), scale: decimals };
  }
  const unit = 10n ** BigInt(surplus);
  const half = (unit / 2n) * (value.digits < 0n ? -1n : 1n);
  // BigInt division drops the remainder, which is towards zero.
  return { digits: (value.digits + half) / unit, scale: decimals };
}

/** Negative when `a` is the smaller one, positive when it is the larger one. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = digitsAt(a, scale) - digitsAt(b, scale);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

function digitsAt({ digits, scale }: Decimal, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - scale);
}
