import { Box, Progress, Table, Text } from "@mantine/core";
import type { Invoice } from "../../../api/invoices";
import { formatCount } from "../../../format/count";
import { texts } from "../../../texts";
import { customerName, invoiceName } from "../invoiceName";
import type { RowResult } from "./useBulk";

interface Props {
  invoices: readonly Invoice[];
  results: ReadonlyMap<number, RowResult>;
}

/** What has become of each invoice so far, and how far it has got in all. */
export function BulkResults({ invoices, results }: Props) {
  const count = (state: RowResult["state"]) => invoices.filter(({ id }) => results.get(id)?.state === state).length;
  const [done, failed] = [count("done"), count("failed")];
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
      {}
      <Box mah="50vh" style={{ overflowY: "auto" }} tabIndex={0} role="region" aria-label={texts.bulk.results}>
        <Table verticalSpacing={4}>
          <Table.Tbody>
            {invoices.map((invoice) => (
              <Table.Tr key={invoice.id}>
                <Table.Th scope="row" fw={500}>
                  {invoiceName(invoice)}
                  <Text size="xs" c="dimmed">
                    {customerName(invoice)}
                  </Text>
                </Table.Th>
                <Table.Td c={results.get(invoice.id)?.state === "failed" ? "var(--mantine-color-error)" : undefined}>
                  {results.get(invoice.id)?.text}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Box>
    </>
  );
}
