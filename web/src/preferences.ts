/** What this browser remembers of a person's choices, by name. Storage can be forbidden, and outside a browser there is none. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Remembers a choice; null forgets it. */
export function remember(name: string, value: string | null) {
  try {
    if (value === null) {
      localStorage.removeItem(name);
    } else {
      localStorage.setItem(name, value);
    }
  } catch {
    // Then it is as it was, the next time.
  }
}
