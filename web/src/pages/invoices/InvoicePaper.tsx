import { Box, Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { Invoice } from "../../api/invoices";
import { chargeSums } from "./chargeSums";
import { InvoiceFacts } from "./InvoiceFacts";
import { PartyLines } from "../billing/PartyLines";
import { LinesTable } from "./LinesTable";
import { Sums } from "./Sums";
import { texts } from "../../texts";

const { invoicePage, invoiceForm } = texts;

/** The invoice as it goes out: to whom, when, for what, and how much. This is what is printed. */
export function InvoicePaper({ invoice }: { invoice: Invoice }) {
  const { bill_to, lines, paid, credited, refunded, balance, currency, memo, status } = invoice;
  const { seller, billing_details: details } = invoice;
  return (
    <Paper withBorder p={{ base: "sm", sm: "lg" }} className="print-frameless">
      <Stack gap="lg">
        <Group justify="space-between" align="flex-start">
          <Box>
            <Title order={2} size="h6" c="dimmed">
              {invoicePage.billTo}
            </Title>
            <Text fw={600}>
              <bdi>{details?.legal_name ?? bill_to?.username ?? texts.invoices.userNumber(invoice.user_id)}</bdi>
            </Text>
            {details ? <PartyLines party={details} /> : <Text size="sm">{bill_to?.email}</Text>}
          </Box>
          {seller && (
            <Box>
              <Title order={2} size="h6" c="dimmed">
                {texts.party.from}
              </Title>
              {seller.logo && (
                <img
                  src={`/api/seller/logos/${String(seller.logo.id)}`}
                  alt=""
                  style={{ maxHeight: 64, maxWidth: 200, background: "#fff", padding: 2 }}
                />
              )}
              <Text fw={600}>
                <bdi>{seller.legal_name}</bdi>
              </Text>
              <PartyLines party={seller} />
            </Box>
          )}
        </Group>
        <InvoiceFacts invoice={invoice} />
        {lines && lines.length > 0 && <LinesTable lines={lines} currency={currency} />}
        <Sums
          currency={currency}
          sums={[
            ...chargeSums(invoice),
            ...(status === "draft" || status === "void"
              ? []
              : [
                  { label: invoicePage.paid, amount: paid },
                  { label: invoicePage.credited, amount: credited },
                  ...(/[1-9]/.test(refunded) ? [{ label: invoicePage.refunded, amount: refunded }] : []),
                  { label: invoicePage.balance, amount: balance, strong: true },
                ]),
          ]}
        />
        {memo !== null && (
          <Box className="keep-together">
            <Title order={2} size="h6" c="dimmed">
              {invoiceForm.memo}
            </Title>
            <Text size="sm" style={{ whiteSpace: "pre-wrap" }}>
              {memo}
            </Text>
          </Box>
        )}
      </Stack>
    </Paper>
  );
}
