import { Box, TextInput } from "@mantine/core";
import { useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { useWatch, type UseFormReturn } from "react-hook-form";
import { DecimalField } from "../../../components/form/DecimalField";
import { Icon } from "../../../components/Icon";
import { decimalsOf } from "../../../money/currencies";
import { formatDecimalMoney } from "../../../money/formatMoney";
import { lineTotal } from "../../../money/lineTotals";
import { texts } from "../../../texts";
import type { InvoiceFields } from "./invoiceFields";
import { LineActions } from "./LineActions";
import classes from "./LineEditor.module.css";
import { lineColumns, type LineColumn } from "./pastedLines";
import type { LineCommands } from "./useLines";

interface Props {
  form: UseFormReturn<InvoiceFields>;
  index: number;
  count: number;
  commands: LineCommands;
}

const { invoiceForm } = texts;
const dragged = "application/x-line";

/** One line: what, how many, at what price and tax, and what it comes to. */
export function LineEditor({ form, index, count, commands }: Props) {
  const { control } = form;
  const [over, setOver] = useState(false);
  const currency = useWatch({ control, name: "currency" });
  const name = `lines.${index}` as const;
  const cell = (column: LineColumn, label: string) => ({
    // Its own name for who hears it; who sees the head of the table needs none.
    "aria-label": invoiceForm.fieldOfLine(label, index + 1),
    label,
    size: "xs" as const,
    onKeyDown: (event: KeyboardEvent) => {
      press(event, column);
    },
    onPaste: (event: ClipboardEvent) => {
      if (commands.paste(index, column, event.clipboardData.getData("text/plain"))) {
        event.preventDefault();
      }
    },
  });

  const press = (event: KeyboardEvent, column: LineColumn) => {
    const isModified = event.ctrlKey || event.metaKey;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === "Enter" && !isModified && !event.nativeEvent.isComposing) {
      event.preventDefault();
      commands.goOn(index, column);
    } else if (step !== undefined && !isModified) {
      event.preventDefault();
      if (event.altKey) {
        commands.move(index, index + step, column);
      } else {
        commands.focus(index + step, column);
      }
    } else if (isModified && event.key.toLowerCase() === "d") {
      event.preventDefault();
      commands.duplicate(index);
    }
  };

  return (
    <Box
      role="group"
      aria-label={invoiceForm.line(index + 1)}
      className={classes.line}
      data-over={over}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(dragged)) {
          event.preventDefault();
          setOver(true);
        }
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        commands.move(Number(event.dataTransfer.getData(dragged)), index, lineColumns[0]);
      }}
    >
      <Box
        className={classes.handle}
        draggable={count > 1}
        title={invoiceForm.drag}
        onDragStart={(event) => {
          event.dataTransfer.setData(dragged, String(index));
        }}
      >
        <Icon name="drag" />
      </Box>
      <TextInput
        {...form.register(`${name}.description`)}
        {...cell("description", invoiceForm.description)}
        error={form.formState.errors.lines?.[index]?.description?.message}
        className={classes.description}
        autoComplete="off"
      />
      <DecimalField
        control={control}
        name={`${name}.quantity`}
        {...cell("quantity", invoiceForm.quantity)}
        classNames={{ input: classes.number }}
      />
      <DecimalField
        control={control}
        name={`${name}.unit_price`}
        {...cell("unit_price", invoiceForm.unitPrice)}
        decimals={decimalsOf(currency)}
        classNames={{ input: classes.number }}
      />
      <DecimalField
        control={control}
        name={`${name}.tax_rate`}
        {...cell("tax_rate", invoiceForm.taxRate)}
        classNames={{ input: classes.number }}
        placeholder="0"
      />
      <LineSum form={form} index={index} currency={currency} />
      <LineActions index={index} count={count} commands={commands} />
    </Box>
  );
}

function LineSum({ form: { control }, index, currency }: Pick<Props, "form" | "index"> & { currency: string }) {
  const line = useWatch({ control, name: `lines.${index}` });
  const sum = lineTotal(line, decimalsOf(currency));
  return <div className={classes.amount}>{sum ? formatDecimalMoney(sum, currency) : "–"}</div>;
}
