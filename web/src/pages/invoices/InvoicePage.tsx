import "./print.css";
import { Grid, Skeleton, Stack, Title } from "@mantine/core";
import { useNavigate, useParams } from "react-router";
import { useInvoiceHistory } from "../../api/invoiceActions";
import { useInvoice, type Invoice } from "../../api/invoices";
import type { Versioned } from "../../api/versioned";
import { RouteDrawer } from "../../components/form/RouteDrawer";
import { History } from "../../components/history/History";
import { RefreshNotice } from "../../components/list/RefreshNotice";
import { useRecent } from "../../components/recents";
import { parseId } from "../../components/parseId";
import { UnreadPage } from "../../components/UnreadPage";
import { useIsAdmin } from "../../session/MeContext";
import { texts } from "../../texts";
import { InvoiceActions } from "./actions/InvoiceActions";
import { CreditNotes } from "./CreditNotes";
import { describeInvoiceEntry } from "./describeInvoiceEntry";
import { InvoiceHeader } from "./InvoiceHeader";
import { invoiceName } from "./invoiceName";
import { InvoicePaper } from "./InvoicePaper";
import { MissingInvoice } from "./MissingInvoice";
import { invoiceDrawerSize, invoicePath, invoicesPath } from "./paths";
import { Payments } from "./Payments";
import { wordInvoiceValue } from "./wordInvoiceValue";

export function InvoicePage() {
  const id = parseId(useParams().id);
  return id === null ? <MissingInvoice /> : <Load key={id} id={id} />;
}

function Load({ id }: { id: number }) {
  const isAdmin = useIsAdmin();
  const invoice = useInvoice(id);
  const retry = () => void invoice.refetch();
  return (
    <>
      {invoice.isPending && <Skeleton role="status" aria-label={texts.list.loading} height={320} />}
      {invoice.isError && !invoice.data && (
        <UnreadPage
          error={invoice.error}
          onRetry={retry}
          title={texts.invoicePage.title}
          to={invoicesPath}
          link={texts.invoicePage.all}
          missing={<MissingInvoice />}
        />
      )}
      {invoice.isError && invoice.data && <RefreshNotice readAt={new Date(invoice.dataUpdatedAt)} onRetry={retry} />}
      {invoice.data && <Contents invoice={invoice.data} />}
      {isAdmin && <RouteDrawer listPath={invoicePath(id)} size={invoiceDrawerSize} />}
    </>
  );
}

function Contents({ invoice }: { invoice: Versioned<Invoice> }) {
  const navigate = useNavigate();
  const { value } = invoice;
  const history = useInvoiceHistory(value.id);
  useRecent({ to: invoicePath(value.id), label: invoiceName(value), icon: "invoice" });
  return (
    <>
      <InvoiceHeader invoice={value}>
        <InvoiceActions invoice={invoice} onDeleted={() => void navigate(invoicesPath, { replace: true })} />
      </InvoiceHeader>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <InvoicePaper invoice={value} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }} className="no-print">
          <Stack gap="lg">
            {value.status !== "draft" && (
              <>
                <Payments invoice={value} />
                <CreditNotes invoice={value} />
              </>
            )}
            <section aria-labelledby="history">
              <Title order={2} size="h4" mb="sm" id="history">
                {texts.history.title}
              </Title>
              <History
                query={history}
                members={texts.invoicePage.members}
                wordValue={wordInvoiceValue(value.currency)}
                describe={describeInvoiceEntry(value.currency)}
              />
            </section>
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}
