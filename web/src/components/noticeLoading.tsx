import { useSyncExternalStore, type ReactNode } from "react";

const presses = ["pointerdown", "keydown"] as const;
const listeners = new Set<() => void>();
let list: ReactNode = null;

/** Has the place for notices fetched, if it is not there yet. What could not be fetched is tried again the next time. */
export function wantNotices() {
  if (list === null) {
    void import("./NoticeList").then(
      ({ NoticeList }) => {
        list = <NoticeList />;
        listeners.forEach((listener) => {
          listener();
        });
      },
      () => undefined,
    );
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  presses.forEach((press) => {
    window.addEventListener(press, wantNotices, { capture: true });
  });
  return () => {
    listeners.delete(listener);
    presses.forEach((press) => {
      window.removeEventListener(press, wantNotices, { capture: true });
    });
  };
}

/** The place for notices from the first press on, since nearly all that is told answers one; null until it is there. */
export function useNoticeList(): ReactNode {
  return useSyncExternalStore(subscribe, () => list);
}
