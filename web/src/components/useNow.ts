import { useSyncExternalStore } from "react";

const pause = 20_000;
const listeners = new Set<() => void>();
let now = new Date();
let timer: ReturnType<typeof setInterval> | undefined;

function tick() {
  now = new Date();
  listeners.forEach((listener) => {
    listener();
  });
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    timer = setInterval(tick, pause);
    document.addEventListener("visibilitychange", tick);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", tick);
    }
  };
}

function read() {
  // Nobody has listened meanwhile.
  if (listeners.size === 0 && Math.abs(Date.now() - now.getTime()) > pause) {
    now = new Date();
  }
  return now;
}

/** The time, told anew as it goes by, so that nothing that is said of it grows old on a page that is left open. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, read);
}
