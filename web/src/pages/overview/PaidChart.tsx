import { formatMonth, formatShortMonth } from "../../format/month";
import { formatMoney } from "../../money/formatMoney";
import { texts } from "../../texts";
import { locale } from "../../texts/locale";
import type { ComparedMonth } from "./paidMonths";
import { paidScale } from "./paidScale";
import classes from "./PaidChart.module.css";

interface Props {
  currency: string;
  months: readonly ComparedMonth[];
}

/** Bars of what was paid. A picture only: the table beside it has the figures, for screen readers too. */
export function PaidChart({ currency, months }: Props) {
  // The marks are round: the second digit is for those such as 1.5M.
  const compact = new Intl.NumberFormat(locale, {
    notation: "compact",
    // Else 5000 stands above 10.000.
    useGrouping: true,
    style: "currency",
    currency,
    maximumSignificantDigits: 2,
  });
  // The height of a bar may be a floating-point number; every figure that is read is the exact text.
  const { marks, share } = paidScale(months.flatMap(({ amount, before }) => [Number(amount), Number(before)]));
  return (
    <div aria-hidden className={classes.chart} data-many={months.length > 12 || undefined}>
      <div className={classes.scale}>
        {marks.map((mark) => (
          <span key={mark}>{compact.format(mark)}</span>
        ))}
      </div>
      <div className={classes.plot}>
        <div className={classes.lines}>
          {marks.map((mark) => (
            <div key={mark} />
          ))}
        </div>
        {months.map(({ month, amount, before }) => (
          <div key={month} className={classes.month}>
            <div className={classes.column}>
              <div className={classes.bar} style={{ height: `${share(Number(amount)) * 100}%` }} />
              <div className={classes.before} style={{ height: `${share(Number(before)) * 100}%` }} />
            </div>
            <div className={classes.name}>{formatShortMonth(month)}</div>
            <div className={classes.figure}>
              {formatMonth(month)}: {formatMoney(amount, currency)}
              {before !== null && (
                <div>
                  {texts.overview.yearBefore}: {formatMoney(before, currency)}
                </div>
              )}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
