/** Forgets what this tab has kept for who was signed in: what they looked at and searched for is nobody else's business. */
export function forgetTab() {
  try {
    sessionStorage.clear();
  } catch {
    // Storage can be forbidden; then nothing was kept.
  }
}
