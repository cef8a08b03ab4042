import { expect, it } from "vitest";
import { sameFields } from "./sameFields";

const draft = { user_id: 1, memo: "", lines: [{ quantity: "1" }] };

it.each([
  [{ ...draft }, true],
  [{ lines: [{ quantity: "1" }], memo: "", user_id: 1 }, true],
  [{ ...draft, memo: "x" }, false],
  [{ ...draft, lines: [] }, false],
  [{ ...draft, lines: [{ quantity: "2" }] }, false],
  [{ ...draft, user_id: null }, false],
  [{ ...draft, role: undefined }, true],
])("%j", (other, same) => {
  expect(sameFields(draft, other)).toBe(same);
  expect(sameFields(other, draft)).toBe(same);
});
