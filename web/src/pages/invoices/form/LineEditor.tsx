import { ActionIcon, Box, Text, TextInput } from "@mantine/core";
import { lazy, Suspense, useId, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { useWatch, type UseFormReturn } from "react-hook-form";
import { DecimalField } from "../../../components/form/DecimalField";
import { Icon } from "../../../components/Icon";
import { decimalsOf } from "../../../money/currencies";
import { formatDecimalMoney } from "../../../money/formatMoney";
import { lineTotal } from "../../../money/lineTotals";
import { texts } from "../../../texts";
import { describeLine } from "./describeLine";
import { DiscountField } from "./DiscountField";
import type { InvoiceFields } from "./invoiceFields";
import { LineActions } from "./LineActions";
import classes from "./LineEditor.module.css";
import { lineColumns, type LineColumn } from "./lineColumns";
import { TaxRateField } from "./TaxRateField";
import type { LineCommands } from "./useLines";

// Fetched when a line is opened.
const LineDetails = lazy(async () => ({ default: (await import("./LineDetails")).LineDetails }));

interface Props {
  form: UseFormReturn<InvoiceFields>;
  index: number;
  count: number;
  commands: LineCommands;
}

const { invoiceForm, lineTexts } = texts;
const dragged = "application/x-line";

/** One line: what, how many, at what price, discount and tax, and what it comes to; below it, when asked for, what is said more rarely. */
export function LineEditor({ form, index, count, commands }: Props) {
  const { control } = form;
  const [over, setOver] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const details = useId();
  const name = `lines.${index}` as const;
  const line = useWatch({ control, name });
  const currency = useWatch({ control, name: "currency" });
  // What has to be filled in stays in sight.
  const isShown = isOpen || (line.tax_category === "E" && line.exemption_reason.trim() === "");
  const isFaulty = form.formState.errors.lines?.[index]?.unit ?? form.formState.errors.lines?.[index]?.exemption_reason;
  const sum = lineTotal(line, decimalsOf(currency));
  const said = describeLine(line);
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
      className={classes.entry}
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
      <div className={classes.line}>
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
          className={classes.quantity}
          classNames={{ input: classes.number }}
        />
        <DecimalField
          control={control}
          name={`${name}.unit_price`}
          {...cell("unit_price", invoiceForm.unitPrice)}
          className={classes.price}
          decimals={decimalsOf(currency)}
          classNames={{ input: classes.number }}
        />
        <DiscountField
          control={control}
          name={`${name}.discount`}
          {...cell("discount", lineTexts.discount)}
          className={classes.discount}
          classNames={{ input: classes.number }}
          placeholder={lineTexts.percent("0")}
        />
        <TaxRateField
          form={form}
          index={index}
          {...cell("tax_rate", invoiceForm.taxRate)}
          className={classes.rate}
          classNames={{ input: classes.number }}
          placeholder="0"
        />
        <div className={classes.amount}>{sum ? formatDecimalMoney(sum, currency) : "–"}</div>
        <div className={classes.actions}>
          <ActionIcon
            size={28}
            variant="subtle"
            color="gray"
            aria-label={lineTexts.details(index + 1)}
            title={lineTexts.details(index + 1)}
            aria-expanded={isShown || isFaulty !== undefined}
            aria-controls={details}
            onClick={() => {
              setIsOpen(!isShown);
            }}
          >
            <Icon name="adjust" />
          </ActionIcon>
          <LineActions index={index} count={count} commands={commands} />
        </div>
      </div>
      <div id={details} className={classes.details}>
        {isShown || isFaulty ? (
          <Suspense>
            <LineDetails form={form} index={index} />
          </Suspense>
        ) : (
          said && (
            <Text size="xs" c="dimmed">
              <bdi>{said}</bdi>
            </Text>
          )
        )}
      </div>
    </Box>
  );
}
