import { Anchor, Paper, Text } from "@mantine/core";
import { Link } from "react-router";
import classes from "./Figure.module.css";

interface Props {
  title: string;
  value: string;
  note: string;
  to: string;
  /** Something should be done about it. */
  alarming?: boolean;
}

/** One number that matters, and the way to what it is made of. */
export function Figure({ title, value, note, to, alarming = false }: Props) {
  return (
    <Paper withBorder px="md" py="sm" className={alarming ? `${classes.figure} ${classes.alarming}` : classes.figure}>
      <Anchor component={Link} to={to} size="sm" underline="always" className={classes.title}>
        {title}
      </Anchor>
      <div className={classes.value}>{value}</div>
      <Text size="sm" c="dimmed" className={classes.note}>
        {note}
      </Text>
    </Paper>
  );
}
