import { flushSync } from "react-dom";
import { useFieldArray, type UseFormReturn } from "react-hook-form";
import { focusField } from "../../../components/form/focusField";
import { notifyDone } from "../../../components/notify";
import { formatCount } from "../../../format/count";
import { texts } from "../../../texts";
import { newLine, type InvoiceFields } from "./invoiceFields";
import { lineColumns, type LineColumn } from "./lineColumns";
import { readPastedLines } from "./pastedLines";
import { taxTyped } from "./taxOfLine";

/** What is done with lines from within one of them. */
export interface LineCommands {
  /** From a cell to the next one; behind the last one there is a new line. */
  goOn: (index: number, column: LineColumn) => void;
  focus: (index: number, column: LineColumn) => void;
  add: () => void;
  remove: (index: number) => void;
  duplicate: (index: number) => void;
  move: (from: number, to: number, column: LineColumn) => void;
  /** Takes in rows of a spreadsheet; false where that is not what was pasted. */
  paste: (index: number, column: LineColumn, text: string) => boolean;
}

const [first] = lineColumns;

/** The lines of an invoice's form. */
export function useLines(form: UseFormReturn<InvoiceFields>) {
  const { fields, append, insert, remove, move, replace } = useFieldArray({ control: form.control, name: "lines" });
  const linesNow = () => form.getValues("lines");

  /** Changes the lines and then, with them on screen, moves the focus; without lines to the amount. */
  const change = (act: () => void, index: number, column: LineColumn = first) => {
    flushSync(act);
    focusField(linesNow().length > 0 ? `lines.${Math.max(0, index)}.${column}` : "amount");
  };

  const add = () => {
    const count = linesNow().length;
    change(() => {
      append(newLine(linesNow().at(-1)), { shouldFocus: false });
    }, count);
  };

  const commands: LineCommands = {
    add,
    focus: (index, column) => {
      focusField(`lines.${index}.${column}`);
    },
    goOn: (index, column) => {
      const next = lineColumns[lineColumns.indexOf(column) + 1];
      if (next) {
        focusField(`lines.${index}.${next}`);
      } else if (index < linesNow().length - 1) {
        focusField(`lines.${index + 1}.${first}`);
      } else {
        add();
      }
    },
    // The button that had the focus goes with its line.
    remove: (index) => {
      change(() => {
        remove(index);
      }, index - 1);
    },
    duplicate: (index) => {
      const line = linesNow()[index];
      if (line) {
        change(() => {
          insert(index + 1, { ...line }, { shouldFocus: false });
        }, index + 1);
      }
    },
    move: (from, to, column) => {
      if (from !== to && to >= 0 && to < linesNow().length) {
        change(
          () => {
            move(from, to);
          },
          to,
          column,
        );
      }
    },
    paste: (index, column, text) => {
      const pasted = readPastedLines(text, column);
      if (pasted) {
        const lines = [...linesNow()];
        pasted.forEach((cells, row) => {
          const at = index + row;
          const line = lines[at] ?? newLine(lines[at - 1]);
          const isTaxed = cells.tax_rate === undefined || cells.tax_rate === line.tax_rate;
          lines[at] = { ...line, ...(!isTaxed && taxTyped("", [])), ...cells };
        });
        change(
          () => {
            replace(lines);
          },
          index + pasted.length - 1,
          column,
        );
        notifyDone(texts.invoiceForm.pasted(formatCount(pasted.length)));
      }
      return pasted !== null;
    },
  };

  return { fields, commands };
}
