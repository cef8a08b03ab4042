import { describe, expect, it } from "vitest";
import {
  readListState,
  toFirstPage,
  toNextPage,
  toPreviousPage,
  writeListState,
  type ListRules,
  type ListState,
} from "./listState";

const rules: ListRules = { sorts: ["username", "created_at"] };
const read = (search: string) => readListState(new URLSearchParams(search), rules);
const write = (state: ListState, search = "") => writeListState(new URLSearchParams(search), state, rules).toString();

describe("the state of a list in its address", () => {
  it("has defaults that need no words", () => {
    const state = read("");
    expect(state).toEqual({ q: "", sort: "username", limit: 25, page: 1, cursors: [] });
    expect(write(state)).toBe("");
  });

  it.each(["q=ada+l", "sort=-created_at", "limit=100", "after=a&after=b", "q=x&sort=created_at&limit=50&after=c"])(
    "survives being written and read again: %s",
    (search) => {
      expect(new URLSearchParams(write(read(search)))).toEqual(new URLSearchParams(search));
    },
  );

  it.each(["sort=password", "sort=--username", "limit=7", "limit=many", "page=3", "after="])(
    "falls back to the defaults for %s",
    (search) => {
      expect(read(search)).toEqual(read(""));
    },
  );

  it("leaves the other parameters of the address alone", () => {
    expect(write({ ...read(""), q: "x" }, "user=3&after=old")).toBe("user=3&q=x");
  });
});

describe("steps through the pages", () => {
  it("goes on by the cursor of the next page and back the same way", () => {
    const second = toNextPage(read("q=x"), "b");
    const third = toNextPage(second, "c");
    expect(third).toMatchObject({ q: "x", page: 3, cursors: ["b", "c"] });
    expect(toPreviousPage(third)).toEqual(second);
    expect(toPreviousPage(second)).toEqual(read("q=x"));
    expect(toPreviousPage(read("q=x"))).toBeNull();
    expect(toFirstPage(third)).toEqual(read("q=x"));
  });

  it("keeps the address short on a long way, and then leads back as far as it knows", () => {
    let state = read("");
    for (let page = 2; page <= 30; page++) {
      state = toNextPage(state, `cursor-${page}`);
    }
    expect(state.page).toBe(30);
    expect(state.cursors).toHaveLength(10);
    expect(read(write(state))).toEqual(state);

    let back: ListState | null = state;
    while (back) {
      state = back;
      back = toPreviousPage(state);
    }
    expect(state).toMatchObject({ page: 21, cursors: ["cursor-21"] });
  });
});
