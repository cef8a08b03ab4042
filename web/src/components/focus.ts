import { useEffect, useEffectEvent } from "react";

/** Of the heading that every page has. */
export const pageHeadingId = "page-heading";

/** What had the focus last. A button that waits cannot keep it, and what is gone has lost it. */
let last: EventTarget | null = null;
document.addEventListener("focusin", ({ target }) => {
  last = target;
});

/** Takes the focus from what is about to go. */
export function dropFocus() {
  if (document.activeElement instanceof HTMLElement) {
    document.activeElement.blur();
  }
  last = new EventTarget();
}

const isLost = () => document.activeElement === null || document.activeElement === document.body;

/** What has the focus, or had it before it was lost. */
export function focused(): EventTarget | null {
  return isLost() ? last : document.activeElement;
}

/**
 * Moves the focus, if it was lost, to where it was, or where that is gone to the first of the places that is there: else to the
 * dialog on top, or to the page's heading.
 */
export function restoreFocus(...places: (EventTarget | null | undefined)[]) {
  // Nothing had it: the page was just opened.
  if (last === null || !isLost()) {
    return;
  }
  const dialog = [...document.querySelectorAll("[role=dialog][aria-modal=true]")].at(-1);
  const next = [last, ...places, dialog, document.getElementById(pageHeadingId)].find(
    (place) =>
      place instanceof HTMLElement && place.isConnected && place !== document.body && !place.matches(":disabled"),
  );
  if (next instanceof HTMLElement) {
    // The list behind a dialog stays where it is.
    next.focus({ preventScroll: !places.includes(next) });
  }
}

/** Restores the focus once a component has gone together with what had it. */
export function useFocusRestored(places: () => (EventTarget | null | undefined)[] = () => []) {
  const restore = useEffectEvent(() => {
    restoreFocus(...places());
  });
  useEffect(
    () => () => {
      restore();
    },
    [],
  );
}
