import { useState } from "react";
import { useDeleteInvoice, useInvoices, type Invoice } from "../../api/invoices";
import { useUsernames } from "../../api/users";
import { CreateLink } from "../../components/CreateLink";
import { DeleteDialog } from "../../components/DeleteDialog";
import { RouteDrawer } from "../../components/form/RouteDrawer";
import { ListView } from "../../components/list/ListView";
import type { ListRules } from "../../components/list/listState";
import { SearchInput } from "../../components/list/SearchInput";
import { SortSelect } from "../../components/list/SortSelect";
import { useIdFilter } from "../../components/list/useIdFilter";
import { Toolbar } from "../../components/list/Toolbar";
import { toQuery, useListState } from "../../components/list/useListState";
import { Message } from "../../components/Message";
import { notifyDone } from "../../components/notify";
import { PageHeader } from "../../components/PageHeader";
import { UserPicker } from "../../components/UserPicker";
import { texts } from "../../texts";
import { invoiceColumns } from "./columns";
import { invoicesPath, newInvoicePath, userFilter } from "./paths";

const rules: ListRules = { sorts: ["-id", "id", "amount", "created_at", "updated_at"] };

export function InvoicesPage() {
  const { state, show, refine } = useListState(rules);
  const [userId, setUserId] = useIdFilter(userFilter);
  const invoices = useInvoices({ ...toQuery(state), userId });
  const usernames = useUsernames(invoices.data?.items.map((invoice) => invoice.user_id) ?? []);
  const [deleting, setDeleting] = useState<Invoice | null>(null);
  const deletion = useDeleteInvoice();
  const columns = invoiceColumns(usernames.data, setDeleting);

  return (
    <>
      <PageHeader title={texts.invoices.title} summary={texts.invoices.summary}>
        <CreateLink to={newInvoicePath} label={texts.invoices.create} />
      </PageHeader>
      <Toolbar>
        <SearchInput
          value={state.q}
          onSearch={(q) => {
            refine({ q });
          }}
          placeholder={texts.invoices.searchPlaceholder}
        />
        <UserPicker
          value={userId}
          onChange={setUserId}
          aria-label={texts.invoices.user}
          placeholder={texts.invoices.allUsers}
          clearable
        />
        <SortSelect
          columns={columns}
          sort={state.sort}
          onSort={(sort) => {
            refine({ sort });
          }}
        />
      </Toolbar>
      <ListView
        query={invoices}
        state={state}
        onShow={show}
        columns={columns}
        itemKey={(invoice) => invoice.id}
        caption={texts.invoices.title}
        count={texts.invoices.count}
        empty={
          state.q || userId !== null ? (
            <Message icon="search" title={texts.invoices.noMatchTitle} text={texts.invoices.noMatchText} />
          ) : (
            <Message icon="invoice" title={texts.invoices.emptyTitle} text={texts.invoices.emptyText}>
              <CreateLink to={newInvoicePath} label={texts.invoices.create} />
            </Message>
          )
        }
      />
      <RouteDrawer listPath={invoicesPath} />
      <DeleteDialog
        item={deleting}
        title={(invoice) => texts.invoices.deleteTitle(texts.invoices.number(invoice.id))}
        text={texts.invoices.deleteText}
        onDelete={(invoice) => deletion.mutateAsync(invoice.id)}
        onDeleted={(invoice) => {
          setDeleting(null);
          notifyDone(texts.invoices.deleted(texts.invoices.number(invoice.id)));
        }}
        onClose={() => {
          setDeleting(null);
        }}
      />
    </>
  );
}
