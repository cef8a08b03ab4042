/** Moves the focus to a field by its name, at once: what is typed next must not go astray. */
export function focusField(name: string) {
  document.getElementsByName(name)[0]?.focus();
}
