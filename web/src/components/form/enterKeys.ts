import type { KeyboardEvent } from "react";

/** Whether this is Ctrl or Cmd with Enter, which saves from anywhere in a form. */
export function isSaveKey({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">): boolean {
  return key === "Enter" && (ctrlKey || metaKey);
}

/** Enter in a field goes on to the next one, where submitting the form at once would be an accident. */
export function goOnByEnter(event: KeyboardEvent<HTMLElement>) {
  const field = event.target;
  const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
  if (event.key !== "Enter" || event.defaultPrevented || isSaveKey(event) || !isField) {
    return;
  }
  event.preventDefault();
  const fields = [...(field.form?.elements ?? [])].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && element.tabIndex >= 0 && element.matches("input, select, textarea"),
  );
  fields[fields.indexOf(field) + 1]?.focus();
}
