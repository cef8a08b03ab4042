import { useCallback, useRef } from "react";
import { useBeforeUnload, useBlocker, type Blocker } from "react-router";

/**
 * Holds back leaving a form that has unsaved input, until the person agrees or `release` says that it was saved. `isDirty` is asked
 * at that moment: what was typed last may not be on screen yet.
 */
export function useDiscardGuard(isDirty: () => boolean): { blocker: Blocker; release: () => void } {
  const released = useRef(false);
  const blocker = useBlocker(
    useCallback(
      ({
        currentLocation,
        nextLocation,
      }: {
        currentLocation: { pathname: string };
        nextLocation: { pathname: string };
      }) => !released.current && currentLocation.pathname !== nextLocation.pathname && isDirty(),
      [isDirty],
    ),
  );
  useBeforeUnload((event) => {
    if (!released.current && isDirty()) {
      event.preventDefault();
    }
  });
  const release = useCallback(() => {
    released.current = true;
  }, []);
  return { blocker, release };
}
