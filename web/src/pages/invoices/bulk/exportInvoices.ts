import { readCsv } from "../../../api/csv";

/** So many ids fit into one address. */
const most = 200;

/** The CSV of some invoices, as one file, and which of them it has: one that was deleted meanwhile is missing. */
export async function exportInvoices(
  ids: readonly number[],
  onFound: (ids: ReadonlySet<number>) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const parts: string[] = [];
  const found = new Set<number>();
  for (let start = 0; start < ids.length; start += most) {
    const query = new URLSearchParams(ids.slice(start, start + most).map((id) => ["id", String(id)]));
    query.set("sort", "id");
    const text = (await readCsv("/invoices", query, () => undefined, signal)).text();
    // One header for all.
    parts.push(start === 0 ? text : text.slice(text.indexOf("\n") + 1));
    for (const id of firstFields(text)) {
      found.add(Number(id));
    }
    onFound(new Set(found));
  }
  return new Blob(parts, { type: "text/csv" });
}

/** What stands first in each row below the header. A line break within quotes begins no row. */
function firstFields(csv: string): string[] {
  const rows = csv
    .replace(/"[^"]*"/g, "")
    .split("\n")
    .slice(1);
  return rows.map((row) => row.split(",")[0] ?? "").filter((field) => /^\d+$/.test(field));
}
