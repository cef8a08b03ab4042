import { useCallback, useRef } from "react";
import { useBeforeUnload, useBlocker, type Blocker } from "react-router";

/** Holds back leaving a form that has unsaved input, until the person agrees or `release` says that it was saved. */
export function useDiscardGuard(dirty: boolean): { blocker: Blocker; release: () => void } {
  const released = useRef(false);
  const blocker = useBlocker(
    useCallback(
      ({
        currentLocation,
        nextLocation,
      }: {
        currentLocation: { pathname: string };
        nextLocation: { pathname: string };
      }) => dirty && !released.current && currentLocation.pathname !== nextLocation.pathname,
      [dirty],
    ),
  );
  useBeforeUnload((event) => {
    if (dirty && !released.current) {
      event.preventDefault();
    }
  });
  const release = useCallback(() => {
    released.current = true;
  }, []);
  return { blocker, release };
}
