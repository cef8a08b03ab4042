/**
 * The keys under which one form, or one button, sends its changes. The server carries out only the first request with a key and
 * answers the others with what came of it: a second click and a try after a lost answer therefore change nothing more.
 */
export class IdempotencyKeys {
  private readonly keys = new Map<string, string>();

  /** The key to send this with: the same one for the same content, until something was sent with success. */
  keyFor(content: unknown): string {
    const text = JSON.stringify([content]);
    const key = this.keys.get(text) ?? newKey();
    this.keys.set(text, key);
    return key;
  }

  /** What was sent last has succeeded; the same again is meant as something new. */
  done() {
    this.keys.clear();
  }
}

/** Not randomUUID, which browsers have only on secure origins. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
