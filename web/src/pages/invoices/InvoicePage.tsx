import "./print.css";
import { Grid, Skeleton, Stack, Title } from "@mantine/core";
import { useNavigate, useParams } from "react-router";
import { useInvoiceHistory } from "../../api/invoiceActions";
import { useInvoice, type Invoice } from "../../api/invoices";
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
import { Sendings } from "./sending/Sendings";
import { wordInvoiceValue } from "./wordInvoiceValue";

export function InvoicePage() {
  const id = parseId(useParams().id);
  return id === null ? <MissingInvoice /> : <Load id={id} />;
}

function Load({ id }: { id: number }) {
  const isAdmin = useIsAdmin();
  const invoice = useInvoice(id);
  const navigate = useNavigate();
  const retry = () => void invoice.refetch();
  return (
    <>
      {(invoice.isPending || invoice.data) && (
        // The same one for the next invoice, so that who steps through them keeps the focus.
        <InvoiceHeader id={id} invoice={invoice.data?.value}>
          {invoice.data && (
            <InvoiceActions
              key={id}
              invoice={invoice.data}
              onDeleted={() => void navigate(invoicesPath, { replace: true })}
            />
          )}
        </InvoiceHeader>
      )}
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
      {invoice.data && <Contents key={id} invoice={invoice.data.value} />}
      {isAdmin && <RouteDrawer listPath={invoicePath(id)} size={invoiceDrawerSize} />}
    </>
  );
}

function Contents({ invoice }: { invoice: Invoice }) {
  const isAdmin = useIsAdmin();
  const history = useInvoiceHistory(invoice.id);
  useRecent({ to: invoicePath(invoice.id), label: invoiceName(invoice), icon: "invoice" });
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 8 }}>
        <InvoicePaper invoice={invoice} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }} className="no-print">
        <Stack gap="lg">
          {invoice.status !== "draft" && (
            <>
              <Payments invoice={invoice} />
              <CreditNotes invoice={invoice} />
            </>
          )}
          {isAdmin && <Sendings invoice={invoice} />}
          <section aria-labelledby="history">
            <Title order={2} size="h4" mb="sm" id="history">
              {texts.history.title}
            </Title>
            <History
              query={history}
              members={texts.invoicePage.members}
              wordValue={wordInvoiceValue(invoice.currency)}
              describe={describeInvoiceEntry(invoice.currency)}
            />
          </section>
        </Stack>
      </Grid.Col>
    </Grid>
  );
}
