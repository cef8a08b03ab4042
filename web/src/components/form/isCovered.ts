/** Whether another dialog has the focus than the one in `root`. Escape is told to all that are open, and meant for that one. */
export function isCovered(root: HTMLElement | null): boolean {
  const own = root?.querySelector("[role=dialog]");
  const focused = document.activeElement?.closest("[role=dialog]");
  return !!own && !!focused && own !== focused;
}
