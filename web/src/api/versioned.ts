import type { Answer } from "./answer";

/** An object with the version it was read at, to send back as `If-Match`. */
export interface Versioned<T> {
  value: T;
  etag: string | null;
}

export function toVersioned<T>({ data, response }: Answer<T>): Versioned<T> {
  return { value: data, etag: response.headers.get("ETag") };
}

/** The header that makes a change fail with 412 when the object is no longer at this version. */
export function ifMatch(etag: string | null) {
  return etag === null ? {} : { "If-Match": etag };
}
