import { describe, expect, it } from "vitest";
import { IdempotencyKeys } from "./IdempotencyKeys";

describe("the keys of a form's requests", () => {
  it("repeats the key for a repeated request", () => {
    const keys = new IdempotencyKeys();
    expect(keys.keyFor({ amount: "1" })).toBe(keys.keyFor({ amount: "1" }));
  });

  it("takes a new key when something else is sent", () => {
    const keys = new IdempotencyKeys();
    const first = keys.keyFor({ amount: "1" });
    expect(keys.keyFor({ amount: "2" })).not.toBe(first);
  });

  it("comes back to the first key with the first content", () => {
    const keys = new IdempotencyKeys();
    const first = keys.keyFor({ amount: "1" });
    keys.keyFor({ amount: "2" });
    expect(keys.keyFor({ amount: "1" })).toBe(first);
  });

  it("takes a new key once it has succeeded", () => {
    const keys = new IdempotencyKeys();
    const first = keys.keyFor(undefined);
    keys.done();
    expect(keys.keyFor(undefined)).not.toBe(first);
  });
});
