const links = /<([^>]*)>((?:\s*;\s*[\w*-]+\s*(?:=\s*(?:"[^"]*"|[^\s",;]*))?)*)/g;
const relation = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]*))/i;

/** The `after` cursor of the link with the relation `next` in a `Link` header, null when there is no next page. */
export function nextCursor(header: string | null): string | null {
  for (const [, target = "", parameters = ""] of (header ?? "").matchAll(links)) {
    const match = relation.exec(parameters);
    const relations = (match?.[1] ?? match?.[2] ?? "").toLowerCase().split(/\s+/);
    if (relations.includes("next")) {
      // The address may be relative, and only its query matters.
      return new URL(target, "http://localhost").searchParams.get("after");
    }
  }
  return null;
}
