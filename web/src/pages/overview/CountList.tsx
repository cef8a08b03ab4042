import { Anchor, Group, Paper, Title } from "@mantine/core";
import { useQueries } from "@tanstack/react-query";
import { useId } from "react";
import { Link } from "react-router";
import { invoicesQuery } from "../../api/invoices";
import type { InvoicesQuery } from "../../api/invoicesQuery";
import { formatTotal } from "../../format/count";

/** Some of the invoices, of which there are so many. */
export interface Counted {
  label: string;
  query: Partial<InvoicesQuery>;
  /** The list of them. */
  to: string;
}

/** How many invoices there are of several kinds, each leading to the list of them. */
export function CountList({ title, counted }: { title: string; counted: readonly Counted[] }) {
  const id = useId();
  const counts = useQueries({
    queries: counted.map(({ query }) => invoicesQuery({ q: "", sort: "-id", limit: 1, after: null, ...query })),
  });
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={id}>
      <Title order={2} size="h4" mb="xs" id={id}>
        {title}
      </Title>
      {counted.map(({ label, to }, index) => {
        const total = counts[index]?.data?.total;
        return (
          <Group key={label} justify="space-between" wrap="nowrap" gap="sm" py={3} fz="sm">
            <Anchor component={Link} to={to} size="sm" underline="always">
              {label}
            </Anchor>
            <span style={{ fontVariantNumeric: "tabular-nums", fontWeight: total?.count ? 650 : undefined }}>
              {total ? formatTotal(total) : "–"}
            </span>
          </Group>
        );
      })}
    </Paper>
  );
}
