import type { Total } from "../api/page";
import { texts } from "../texts";
import { locale } from "../texts/locale";

const format = new Intl.NumberFormat(locale);

export function formatCount(count: number): string {
  return format.format(count);
}

/** "1,204", or "more than 10,000" where the server stopped counting. */
export function formatTotal({ count, orMore }: Total): string {
  return orMore ? texts.list.atLeast(formatCount(count)) : formatCount(count);
}
