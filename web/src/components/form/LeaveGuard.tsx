import { useCallback, useMemo, type ReactNode } from "react";
import { useBeforeUnload, useBlocker, type BlockerFunction } from "react-router";
import { DiscardDialog } from "./DiscardDialog";
import { UnsavedContext } from "./unsaved";
import { useUnsaved } from "./useUnsaved";

/** Holds back leaving a page or a drawer whose forms have unsaved input. There is one for all forms: the router asks one only. */
export function LeaveGuard({ children }: { children: ReactNode }) {
  const { add, isLost } = useUnsaved();
  const blocker = useBlocker(
    useCallback<BlockerFunction>(
      ({ currentLocation, nextLocation }) =>
        currentLocation.pathname !== nextLocation.pathname && isLost(nextLocation.pathname),
      [isLost],
    ),
  );
  useBeforeUnload((event) => {
    if (isLost()) {
      event.preventDefault();
    }
  });
  const unsaved = useMemo(
    () => ({
      add,
      leave: (act: () => void) => {
        act();
      },
    }),
    [add],
  );
  return (
    <UnsavedContext value={unsaved}>
      {children}
      <DiscardDialog
        opened={blocker.state === "blocked"}
        onKeep={() => blocker.reset?.()}
        onDiscard={() => blocker.proceed?.()}
      />
    </UnsavedContext>
  );
}
