import { Skeleton, Stack } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { Fragment, type ReactNode } from "react";
import { texts } from "../../texts";
import { ErrorMessage } from "../ErrorMessage";

interface Props<T> {
  query: UseQueryResult<T>;
  /** The form for what was read; begun anew whenever it is read again. */
  children: (data: T) => ReactNode;
}

export function LoadedForm<T>({ query, children }: Props<T>) {
  if (query.isFetching || query.isPending) {
    return (
      <Stack role="status" aria-label={texts.list.loading}>
        {/* As high as two fields and a button, so that what is below a form in a page stays where it is. */}
        <Skeleton height={61} />
        <Skeleton height={61} />
        <Skeleton height={36} />
      </Stack>
    );
  }
  if (query.isError) {
    return <ErrorMessage error={query.error} onRetry={() => void query.refetch()} />;
  }
  return <Fragment key={query.dataUpdatedAt}>{children(query.data)}</Fragment>;
}
