import { Paper, Text } from "@mantine/core";
import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import { ApiError } from "../api/ApiError";
import { texts } from "../texts";
import classes from "./RetryNotice.module.css";

/** Says, while something is read again after a failed try, that this goes on by itself and how long the server asks to wait. */
export function RetryNotice() {
  const client = useQueryClient();
  const subscribe = useCallback((changed: () => void) => client.getQueryCache().subscribe(changed), [client]);
  const text = useSyncExternalStore(subscribe, () => describe(client));
  return (
    <div role="status" className={classes.notice}>
      {text !== null && (
        <Paper withBorder shadow="md" px="md" py="xs">
          <Text size="sm">{text}</Text>
        </Paper>
      )}
    </div>
  );
}

function describe(client: QueryClient): string | null {
  const retried = client
    .getQueryCache()
    .findAll({ fetchStatus: "fetching", predicate: (query) => query.isActive() && query.state.fetchFailureCount > 0 });
  const [first] = retried;
  if (!first) {
    return null;
  }
  const waits = retried.map(({ state: { fetchFailureReason: reason } }) =>
    reason instanceof ApiError ? (reason.retryAfter ?? 0) : 0,
  );
  const longest = Math.max(...waits);
  return longest > 0 ? texts.list.retryingIn(longest) : texts.list.retrying;
}
