import { useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { meQuery, type Me } from "../api/session";
import { sessionDoubts } from "../api/sessionDoubts";
import { browser } from "../browser";
import { forgetTab } from "./forgetTab";
import { sessionChannel } from "./sessionChannel";

/** Looks again who is signed in when a request was refused or another window has news, and acts on what changed meanwhile. */
export function useSessionWatch({ data }: UseQueryResult<Me | null>) {
  const client = useQueryClient();
  const before = useRef<Me | null>(null);
  const hasEnded = useRef(false);

  useEffect(() => {
    const look = () => void client.refetchQueries({ queryKey: meQuery.queryKey });
    const unsubscribe = [sessionDoubts.subscribe(look), sessionChannel.subscribe(look)];
    return () => {
      unsubscribe.forEach((end) => {
        end();
      });
    };
  }, [client]);

  useEffect(() => {
    if (data === null) {
      hasEnded.current = before.current !== null;
    }
    if (!data) {
      return;
    }
    if (before.current !== null && before.current.id !== data.id) {
      // Someone else has signed in: nothing on screen is meant for them.
      forgetTab();
      browser.reload();
    } else if (hasEnded.current) {
      hasEnded.current = false;
      // What could not be read meanwhile. Only that: reading again what is being edited would lose what was typed.
      void client.refetchQueries({ type: "active", predicate: ({ state }) => state.status === "error" });
    }
    before.current = data;
  }, [client, data]);
}
