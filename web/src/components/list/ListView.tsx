import { Button, Paper } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Page } from "../../api/page";
import { texts } from "../../texts";
import { ErrorMessage } from "../ErrorMessage";
import { Message } from "../Message";
import type { Column } from "./Column";
import { DataTable } from "./DataTable";
import { ListStatus } from "./ListStatus";
import { toFirstPage, type ListState } from "./listState";
import { Pager } from "./Pager";
import { RefreshNotice } from "./RefreshNotice";

interface Props<T> {
  query: UseQueryResult<Page<T>>;
  state: ListState;
  onShow: (state: ListState) => void;
  columns: readonly Column<T>[];
  itemKey: (item: T) => number;
  caption: string;
  count: (total: string) => string;
  /** Stands in for the table when the first page has nothing. */
  empty: ReactNode;
}

/** One page of a list in whatever state it is: on its way, failed, out of date, empty, or there. */
export function ListView<T>({ query, state, onShow, columns, itemKey, caption, count, empty }: Props<T>) {
  const { data, error, isError, isPlaceholderData, dataUpdatedAt } = query;
  const retry = () => void query.refetch();
  const table = (items: readonly T[] | undefined) => (
    <DataTable
      caption={caption}
      columns={columns}
      items={items}
      itemKey={itemKey}
      sort={state.sort}
      onSort={(sort) => {
        onShow(toFirstPage({ ...state, sort }));
      }}
      outdated={isPlaceholderData}
    />
  );

  return (
    <>
      <ListStatus query={query} count={count} />
      {isError && data && <RefreshNotice readAt={new Date(dataUpdatedAt)} onRetry={retry} />}
      <Paper withBorder px={{ base: 4, sm: "xs" }}>
        {!data && (isError ? <ErrorMessage error={error} onRetry={retry} /> : table(undefined))}
        {data && data.items.length > 0 && table(data.items)}
        {data?.items.length === 0 && (state.page > 1 ? <PastTheEnd state={state} onShow={onShow} /> : empty)}
      </Paper>
      {data && data.items.length > 0 && <Pager state={state} page={data} onShow={onShow} />}
    </>
  );
}

function PastTheEnd({ state, onShow }: { state: ListState; onShow: (state: ListState) => void }) {
  return (
    <Message icon="empty" title={texts.list.endTitle} text={texts.list.endText}>
      <Button
        variant="default"
        onClick={() => {
          onShow(toFirstPage(state));
        }}
      >
        {texts.list.firstPage}
      </Button>
    </Message>
  );
}
