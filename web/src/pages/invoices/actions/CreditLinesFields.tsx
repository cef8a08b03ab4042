import { Group, Stack, Text } from "@mantine/core";
import { useWatch, type Control } from "react-hook-form";
import type { Invoice } from "../../../api/invoices";
import { DecimalField } from "../../../components/form/DecimalField";
import { formatNumber } from "../../../format/number";
import { formatMoney } from "../../../money/formatMoney";
import { texts } from "../../../texts";
import { chargesOf } from "../charges";
import { chargeSums } from "../chargeSums";
import { Sums } from "../Sums";
import type { CreditFields } from "./creditSchema";
import { creditedLines } from "./creditLines";

interface Props {
  invoice: Invoice;
  control: Control<CreditFields>;
}

const { corrections } = texts;

/** How much of each line is credited, and what that comes to with its tax. */
export function CreditLinesFields({ invoice, control }: Props) {
  const { currency, lines } = invoice;
  const quantities = useWatch({ control, name: "quantities" });
  const credited = creditedLines(
    invoice,
    quantities.map(({ value }) => value),
  );
  return (
    <>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: "none" }}>
        {(lines ?? []).map(({ description, quantity, unit_price }, index) => (
          <Group key={index} component="li" justify="space-between" wrap="nowrap" gap="sm" align="flex-start">
            <div>
              <Text size="sm">
                <bdi>{description}</bdi>
              </Text>
              <Text size="xs" c="dimmed">
                {formatNumber(quantity)} × {formatMoney(unit_price, currency)}
              </Text>
            </div>
            <DecimalField
              control={control}
              name={`quantities.${index}.value`}
              size="xs"
              w={110}
              flex="none"
              aria-label={corrections.quantityOf(description)}
              placeholder="0"
            />
          </Group>
        ))}
      </Stack>
      {credited.lines.length > 0 && (
        <Sums currency={currency} sums={chargeSums(chargesOf(credited.lines, credited.discount, currency))} />
      )}
    </>
  );
}
