import { formatMoney } from "../money/formatMoney";
import classes from "./Money.module.css";

interface Props {
  /** Decimal text, as the server writes it. */
  amount: string;
  currency: string;
}

/** A sum of money, its digits in line with those above and below. */
export function Money({ amount, currency }: Props) {
  return <span className={classes.money}>{formatMoney(amount, currency)}</span>;
}
