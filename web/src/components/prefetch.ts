import type { QueryClient, QueryKey } from "@tanstack/react-query";

interface Readable<T> {
  queryKey: QueryKey;
  queryFn: (context: { signal: AbortSignal }) => Promise<T>;
}

/** Handlers for a link or button that leads to what this reads: hovering or focusing it begins to read. */
export function prefetchProps<T>(client: QueryClient, query: Readable<T>) {
  // Tried again as any read is: whoever arrives meanwhile waits for this one. A failure is said where it is needed.
  const read = () => {
    client.query(query).catch(() => undefined);
  };
  return { onMouseEnter: read, onFocus: read };
}
