import { readNumber } from "../../../format/localNumber";
import type { LineFields } from "./invoiceFields";

/** The columns of a line, in their order on screen and in a spreadsheet. */
export const lineColumns = ["description", "quantity", "unit_price", "tax_rate"] as const;
export type LineColumn = (typeof lineColumns)[number];

/**
 * Reads rows copied from a spreadsheet, the first cell of each being for the column given. Null where it is not a table but a text,
 * for the field itself to take.
 */
export function readPastedLines(text: string, first: LineColumn): Partial<LineFields>[] | null {
  const rows = readCells(text).filter((cells) => cells.some((cell) => cell.trim() !== ""));
  const isTable = rows.length > 1 || rows.some((cells) => cells.length > 1);
  if (!isTable) {
    return null;
  }
  const columns = lineColumns.slice(lineColumns.indexOf(first));
  const lines = rows.map((cells) =>
    Object.fromEntries(
      columns.slice(0, cells.length).map((column, index) => [column, clean(column, cells[index] ?? "")]),
    ),
  );
  return lines.length > 1 && isHeading(lines[0] ?? {}) ? lines.slice(1) : lines;
}

function clean(column: LineColumn, cell: string): string {
  return column === "description" ? cell.replace(/\s+/g, " ").trim() : (readNumber(cell) ?? cell.trim());
}

/** Whether a row names its columns: it has something in those for numbers, and none of it is a number. */
function isHeading(line: Partial<LineFields>): boolean {
  const cells = [line.quantity, line.unit_price, line.tax_rate].filter((cell) => cell);
  return cells.length > 0 && cells.every((cell) => readNumber(cell ?? "") === null);
}

/** Tabs end cells and line breaks rows, but within quotes, where a quote is doubled. */
function readCells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = "", end = ""] of text.matchAll(/("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r?\n|$)/g)) {
    rows.at(-1)?.push(/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== "\t" && end !== "") {
      rows.push([]);
    }
    if (end === "") {
      break;
    }
  }
  return rows;
}
