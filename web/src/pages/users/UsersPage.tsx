import { useState } from "react";
import { useDeleteUser, useUsers, type User } from "../../api/users";
import { CreateLink } from "../../components/CreateLink";
import { DeleteDialog } from "../../components/DeleteDialog";
import { RouteDrawer } from "../../components/form/RouteDrawer";
import { ListView } from "../../components/list/ListView";
import type { ListRules } from "../../components/list/listState";
import { SearchInput } from "../../components/list/SearchInput";
import { SortSelect } from "../../components/list/SortSelect";
import { Toolbar } from "../../components/list/Toolbar";
import { toQuery, useListState } from "../../components/list/useListState";
import { Message } from "../../components/Message";
import { notifyDone } from "../../components/notify";
import { PageHeader } from "../../components/PageHeader";
import { texts } from "../../texts";
import { userColumns } from "./columns";
import { newUserPath, usersPath } from "./paths";

const rules: ListRules = { sorts: ["username", "email", "created_at", "updated_at"] };

export function UsersPage() {
  const { state, show, refine } = useListState(rules);
  const users = useUsers(toQuery(state));
  const [deleting, setDeleting] = useState<User | null>(null);
  const deletion = useDeleteUser();
  const columns = userColumns(setDeleting);

  return (
    <>
      <PageHeader title={texts.users.title} summary={texts.users.summary}>
        <CreateLink to={newUserPath} label={texts.users.create} />
      </PageHeader>
      <Toolbar>
        <SearchInput
          value={state.q}
          onSearch={(q) => {
            refine({ q });
          }}
          placeholder={texts.users.searchPlaceholder}
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
        query={users}
        state={state}
        onShow={show}
        columns={columns}
        itemKey={(user) => user.id}
        caption={texts.users.title}
        count={texts.users.count}
        empty={
          state.q ? (
            <Message icon="search" title={texts.users.noMatchTitle} text={texts.users.noMatchText(state.q)} />
          ) : (
            <Message icon="users" title={texts.users.emptyTitle} text={texts.users.emptyText}>
              <CreateLink to={newUserPath} label={texts.users.create} />
            </Message>
          )
        }
      />
      <RouteDrawer listPath={usersPath} />
      <DeleteDialog
        item={deleting}
        title={(user) => texts.users.deleteTitle(user.username)}
        text={texts.users.deleteText}
        onDelete={(user) => deletion.mutateAsync(user.id)}
        onDeleted={(user) => {
          setDeleting(null);
          notifyDone(texts.users.deleted(user.username));
        }}
        onClose={() => {
          setDeleting(null);
        }}
      />
    </>
  );
}
