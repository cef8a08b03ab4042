import { Button } from "@mantine/core";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { texts } from "../../texts";
import { ErrorMessage } from "../ErrorMessage";

/** Stands below what has been read of a list: the way to more of it, and why that, or reading it again, failed. */
export function MoreOf<TPage>({ query }: { query: UseInfiniteQueryResult<InfiniteData<TPage>> }) {
  const { isError, error, isFetchNextPageError, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = query;
  if (isError) {
    return <ErrorMessage error={error} onRetry={() => void (isFetchNextPageError ? fetchNextPage() : refetch())} />;
  }
  return (
    hasNextPage && (
      <Button size="xs" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {texts.history.more}
      </Button>
    )
  );
}
