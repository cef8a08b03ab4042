import { Box } from "@mantine/core";
import { Money } from "../../components/Money";
import classes from "./Sums.module.css";

interface Props {
  currency: string;
  /** In one line, where there is room. */
  inline?: boolean;
  sums: readonly { label: string; amount: string; strong?: boolean }[];
}

/** Sums below each other, as at the foot of an invoice. */
export function Sums({ currency, sums, inline = false }: Props) {
  return (
    <Box component="dl" className={inline ? `${classes.sums} ${classes.inline}` : classes.sums}>
      {sums.map(({ label, amount, strong = false }) => (
        <Box key={label} fw={strong ? 650 : undefined} className={classes.sum}>
          <dt>{label}</dt>
          <dd>
            <Money amount={amount} currency={currency} />
          </dd>
        </Box>
      ))}
    </Box>
  );
}
