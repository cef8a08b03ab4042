import { useEffect } from "react";
import type { IconName } from "./Icon";

/** Something that was looked at lately. */
export interface Recent {
  to: string;
  label: string;
  icon: IconName;
}

const name = "recents";
const kept = 6;

/** What was looked at lately in this tab, the latest first. It goes with the tab, and with signing out. */
export const recents = {
  read(): Recent[] {
    try {
      return JSON.parse(sessionStorage.getItem(name) ?? "[]") as Recent[];
    } catch {
      // Storage can be forbidden.
      return [];
    }
  },

  add(recent: Recent) {
    const others = recents.read().filter(({ to }) => to !== recent.to);
    try {
      sessionStorage.setItem(name, JSON.stringify([recent, ...others].slice(0, kept)));
    } catch {
      // Then nothing is remembered.
    }
  },
};

/** Remembers that this is being looked at. */
export function useRecent({ to, label, icon }: Recent) {
  useEffect(() => {
    recents.add({ to, label, icon });
  }, [to, label, icon]);
}
