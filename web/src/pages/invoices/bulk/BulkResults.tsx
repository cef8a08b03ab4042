import { Box, Progress, Table, Text } from "@mantine/core";
import type { Invoice } from "../../../api/invoices";
import { formatCount } from "../../../format/count";
import { texts } from "../../../texts";
import { customerName, invoiceName } from "../invoiceName";
import type { RowResult } from "./attempt";

interface Props {
  invoices: readonly Invoice[];
  results: ReadonlyMap<number, RowResult>;
}

/** More rows than this nobody reads, and drawing them would hold up the work. */
const mostRows = 100;
/** Which of many are shown first. */
const ranks: Record<RowResult["state"], number> = { failed: 0, running: 1, done: 2, waiting: 3 };

/** What has become of each invoice so far, and how far it has got in all. */
export function BulkResults({ invoices, results }: Props) {
  const stateOf = ({ id }: Invoice) => results.get(id)?.state ?? "waiting";
  const count = (state: RowResult["state"]) => invoices.filter((invoice) => stateOf(invoice) === state).length;
  const [done, failed] = [count("done"), count("failed")];
  const shown =
    invoices.length > mostRows
      ? invoices.toSorted((a, b) => ranks[stateOf(a)] - ranks[stateOf(b)]).slice(0, mostRows)
      : invoices;
  return (
    <>
      <Progress.Root>
        <Progress.Section
          value={(100 * (done + failed)) / invoices.length}
          aria-label={texts.bulk.results}
          color={failed > 0 ? "orange" : "teal"}
        />
      </Progress.Root>
      <Text role="status" size="sm">
        {texts.bulk.summary(formatCount(done), formatCount(failed), formatCount(invoices.length))}
      </Text>
      {/* Scrolls, so that the keyboard has to be able to get at it. */}
      <Box mah="50vh" style={{ overflowY: "auto" }} tabIndex={0} role="region" aria-label={texts.bulk.results}>
        <Table layout="fixed" verticalSpacing={4} horizontalSpacing={6}>
          <Table.Tbody>
            {shown.map((invoice) => (
              <Table.Tr key={invoice.id}>
                <Table.Th scope="row" fw={500}>
                  {invoiceName(invoice)}
                  <Text size="xs" c="dimmed">
                    <bdi>{customerName(invoice)}</bdi>
                  </Text>
                </Table.Th>
                <Table.Td c={stateOf(invoice) === "failed" ? "var(--mantine-color-error)" : undefined}>
                  {results.get(invoice.id)?.text}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {shown.length < invoices.length && (
          <Text size="sm" c="dimmed" p="xs">
            {texts.bulk.more(formatCount(invoices.length - shown.length))}
          </Text>
        )}
      </Box>
    </>
  );
}
