import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { PaidInMonth } from "../../api/invoiceSummary";
import { formatMonth, formatShortMonth } from "../../format/month";
import { formatMoney } from "../../money/formatMoney";
import { locale } from "../../texts/locale";
import { texts } from "../../texts";
import { chartHeight } from "./chartHeight";

interface Props {
  currency: string;
  months: readonly PaidInMonth[];
}

const axis = { stroke: "var(--mantine-color-dimmed)", fontSize: 12, tickLine: false, axisLine: false } as const;

/** Bars of what was paid. A picture only: the table beside it has the figures, for screen readers too. */
export function PaidChart({ currency, months }: Props) {
  const compact = new Intl.NumberFormat(locale, {
    notation: "compact",
    style: "currency",
    currency,
    // Or "10.5K" would stand there as 11K.
    maximumFractionDigits: 1,
    minimumFractionDigits: 0,
  });
  // The height of a bar may be a floating-point number; every figure that is read is the exact text.
  const bars = months.map(({ month, amount }) => ({ month, amount, height: Number(amount) }));
  return (
    <div aria-hidden style={{ height: chartHeight }}>
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 600, height: chartHeight }}>
        <BarChart data={bars} margin={{ top: 8, right: 0, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--mantine-color-default-border)" />
          <XAxis dataKey="month" tickFormatter={formatShortMonth} {...axis} />
          <YAxis width={64} tickFormatter={(value: number) => compact.format(value)} {...axis} />
          <Tooltip
            cursor={{ fill: "var(--mantine-color-default-hover)" }}
            contentStyle={{
              background: "var(--mantine-color-body)",
              border: "1px solid var(--mantine-color-default-border)",
              borderRadius: 8,
            }}
            labelFormatter={(month) => (typeof month === "string" ? formatMonth(month) : null)}
            formatter={(_value, _name, { payload }: { payload?: PaidInMonth }) => [
              formatMoney(payload?.amount ?? "", currency),
              texts.overview.paid,
            ]}
            itemStyle={{ color: "var(--mantine-color-text)" }}
          />
          <Bar
            dataKey="height"
            fill="var(--mantine-primary-color-filled)"
            radius={[4, 4, 0, 0]}
            maxBarSize={40}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
