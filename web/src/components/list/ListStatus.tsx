import { Text } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { Page } from "../../api/page";
import { formatTotal } from "../../format/count";
import { texts } from "../../texts";

interface Props {
  query: UseQueryResult<Page<unknown>>;
  /** The words for how many there are, such as "3 users". */
  count: (total: string) => string;
}

/** How many match, or what is going on instead; read out when it changes. */
export function ListStatus({ query, count }: Props) {
  return (
    <Text role="status" size="sm" c="dimmed" mih="1lh">
      {describe(query, count)}
    </Text>
  );
}

function describe({ data, isFetching, isPlaceholderData }: Props["query"], count: Props["count"]): string {
  if (!data || isPlaceholderData) {
    return isFetching ? texts.list.loading : "";
  }
  return data.total === null ? "" : count(formatTotal(data.total));
}
