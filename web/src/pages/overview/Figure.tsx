import { Anchor, Paper, Text } from "@mantine/core";
import { Link } from "react-router";

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
    <Paper
      withBorder
      px="md"
      py="sm"
      style={alarming ? { borderInlineStart: "3px solid var(--mantine-color-error)" } : undefined}
    >
      <Anchor component={Link} to={to} size="sm" underline="always">
        {title}
      </Anchor>
      <Text fz={24} fw={650} lh={1.4} style={{ fontVariantNumeric: "tabular-nums" }}>
        {value}
      </Text>
      <Text size="sm" c="dimmed">
        {note}
      </Text>
    </Paper>
  );
}
