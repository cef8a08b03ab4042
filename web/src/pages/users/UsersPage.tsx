import { Button } from "@mantine/core";
import { useMemo, useState } from "react";
import { Link } from "react-router";
import { toUserParameters, useUsers, type User } from "../../api/users";
import { CreateLink } from "../../components/CreateLink";
import { CsvButton } from "../../components/csv/CsvButton";
import { RouteDrawer } from "../../components/form/RouteDrawer";
import { ColumnMenu } from "../../components/list/ColumnMenu";
import { ListView } from "../../components/list/ListView";
import { SearchInput } from "../../components/list/SearchInput";
import { SortSelect } from "../../components/list/SortSelect";
import { Toolbar } from "../../components/list/Toolbar";
import { useColumns } from "../../components/list/useColumns";
import { toQuery, useListState } from "../../components/list/useListState";
import { Message } from "../../components/Message";
import { PageHeader } from "../../components/PageHeader";
import { texts } from "../../texts";
import { userColumns } from "./columns";
import { DeleteUserDialog } from "./DeleteUserDialog";
import { newUserPath, usersPath } from "./paths";
import { userListRules } from "./firstUsers";
import { UserFilters } from "./UserFilters";
import { useSetActiveWithUndo } from "./useSetActiveWithUndo";
import { useUserFilters } from "./useUserFilters";

export function UsersPage() {
  const { state, show, refine } = useListState(userListRules);
  const filters = useUserFilters();
  const query = { ...toQuery(state), ...filters.query };
  const users = useUsers(query);
  const [deleting, setDeleting] = useState<User | null>(null);
  const onSetActive = useSetActiveWithUndo();
  const columns = useMemo(() => userColumns({ onSetActive, onDelete: setDeleting }), [onSetActive]);
  const { visible, shown, choose } = useColumns("users", columns);
  const stopDeleting = () => {
    setDeleting(null);
  };

  return (
    <>
      <PageHeader title={texts.users.title}>
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
        <UserFilters {...filters} />
        <SortSelect
          columns={columns}
          sort={state.sort}
          onSort={(sort) => {
            refine({ sort });
          }}
        />
        <ColumnMenu columns={columns} shown={shown} onChoose={choose} />
        <CsvButton list="users" parameters={toUserParameters(query)} />
      </Toolbar>
      <ListView
        query={users}
        state={state}
        onShow={show}
        columns={visible}
        itemKey={(user) => user.id}
        caption={texts.users.title}
        count={texts.users.count}
        empty={
          state.q || filters.any ? (
            <Message icon="search" title={texts.users.noMatchTitle} text={texts.users.noMatchText(state.q)}>
              <Button component={Link} to={usersPath} variant="default">
                {texts.users.all}
              </Button>
            </Message>
          ) : (
            <Message icon="users" title={texts.users.emptyTitle} text={texts.users.emptyText}>
              <CreateLink to={newUserPath} label={texts.users.create} />
            </Message>
          )
        }
      />
      <RouteDrawer listPath={usersPath} />
      <DeleteUserDialog user={deleting} onDeleted={stopDeleting} onClose={stopDeleting} />
    </>
  );
}
