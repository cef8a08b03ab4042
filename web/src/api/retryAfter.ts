/** Seconds to wait, from a `Retry-After` header in either of its forms (seconds or an HTTP date); null when there is none. */
export function readRetryAfter(header: string | null, now: number = Date.now()): number | null {
  if (header === null || header.trim() === "") {
    return null;
  }
  if (/^\d+$/.test(header.trim())) {
    return Number(header);
  }
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}
