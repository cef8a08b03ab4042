import { Group, Paper } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { lazy, Suspense, type ReactNode } from "react";
import { ApiError } from "../../api/ApiError";
import type { Page } from "../../api/page";
import { ErrorMessage } from "../ErrorMessage";
import type { Column } from "./Column";
import { DataTable } from "./DataTable";
import { ListStatus } from "./ListStatus";
import { toFirstPage, type ListState } from "./listState";
import { Pager } from "./Pager";
import { PastTheEnd } from "./PastTheEnd";

// Mostly nothing fails.
const RefreshNotice = lazy(async () => ({ default: (await import("./RefreshNotice")).RefreshNotice }));

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
  isSelected?: (item: T) => boolean;
  /** Stands beside how many there are. */
  aside?: ReactNode;
}

/** One page of a list in whatever state it is: on its way, failed, out of date, empty, or there. */
export function ListView<T>({
  query,
  state,
  onShow,
  columns,
  itemKey,
  caption,
  count,
  empty,
  isSelected,
  aside,
}: Props<T>) {
  const { data, error, isError, isPlaceholderData, dataUpdatedAt } = query;
  const retry = () => void query.refetch();
  const showFirst = () => {
    onShow(toFirstPage(state));
  };
  // The server refuses a cursor that it did not give out, or gave out for another order.
  const isLost = state.page > 1 && error instanceof ApiError && error.status === 400;
  const isEmpty = data?.items.length === 0;
  const hasFailed = isError && !data;

  return (
    <>
      <Group justify="space-between" mih={26} mb={6} gap="xs">
        <ListStatus query={query} count={count} />
        {aside}
      </Group>
      {isError && data && (
        <Suspense>
          <RefreshNotice readAt={new Date(dataUpdatedAt)} onRetry={retry} />
        </Suspense>
      )}
      <Paper withBorder px={{ base: 4, sm: "xs" }}>
        {hasFailed && (isLost ? <PastTheEnd onFirst={showFirst} /> : <ErrorMessage error={error} onRetry={retry} />)}
        {isEmpty && (state.page > 1 ? <PastTheEnd onFirst={showFirst} /> : empty)}
        {!hasFailed && !isEmpty && (
          <DataTable
            caption={caption}
            columns={columns}
            items={data?.items}
            itemKey={itemKey}
            sort={state.sort}
            onSort={(sort) => {
              onShow(toFirstPage({ ...state, sort }));
            }}
            outdated={isPlaceholderData}
            isSelected={isSelected}
            rows={state.limit}
          />
        )}
      </Paper>
      {data && !isEmpty && <Pager state={state} page={data} onShow={onShow} />}
    </>
  );
}
