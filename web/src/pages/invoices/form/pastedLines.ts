import { readNumber } from "../../../format/localNumber";
import { readTypedDiscount } from "./discountText";
import type { LineFields } from "./invoiceFields";
import { lineColumns, type LineColumn } from "./lineColumns";

/**
 * Reads rows copied from a spreadsheet, the first cell of each being for the column given. Few spreadsheets have a column for the
 * discount: there is one where all columns are filled. Null where it is not a table but a text, for the field itself to take.
 */
export function readPastedLines(text: string, first: LineColumn): Partial<LineFields>[] | null {
  const rows = readCells(text).filter((cells) => cells.some((cell) => cell.trim() !== ""));
  const isTable = rows.length > 1 || rows.some((cells) => cells.length > 1);
  if (!isTable) {
    return null;
  }
  const left = lineColumns.slice(lineColumns.indexOf(first));
  const hasDiscount = first === "discount" || rows.some((cells) => cells.length >= left.length);
  const columns = left.filter((column) => column !== "discount" || hasDiscount);
  const lines = rows.map((cells) =>
    Object.fromEntries(
      columns.slice(0, cells.length).map((column, index) => [column, clean(column, cells[index] ?? "")]),
    ),
  );
  return lines.length > 1 && isHeading(lines[0] ?? {}) ? lines.slice(1) : lines;
}

function clean(column: LineColumn, cell: string): string {
  if (column === "description") {
    return cell.replace(/\s+/g, " ").trim();
  }
  return (column === "discount" ? readTypedDiscount(cell) : readNumber(cell)) ?? cell.trim();
}

/** Whether a row names its columns: it has something in those for numbers, and none of it is a number. */
function isHeading(line: Partial<LineFields>): boolean {
  const cells = [line.quantity, line.unit_price, line.discount, line.tax_rate].filter((cell) => cell);
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
