import { describe, expect, it } from "vitest";
import { toPage, toParameters } from "./page";

function page(headers: Record<string, string>) {
  return toPage({ data: ["a", "b"], response: new Response(null, { headers }) });
}

describe("toPage", () => {
  it("puts the body and the headers together", () => {
    expect(page({ "X-Total-Count": "42", Link: '</users?after=c>; rel="next"' })).toEqual({
      items: ["a", "b"],
      total: { count: 42, orMore: false },
      next: "c",
    });
  });

  it("knows when the server stopped counting", () => {
    expect(page({ "X-Total-Count": "10000+" }).total).toEqual({ count: 10_000, orMore: true });
  });

  it.each(["", "many", "-1"])("has no total when the header is %j", (header) => {
    expect(page({ "X-Total-Count": header }).total).toBeNull();
  });
});

describe("toParameters", () => {
  it("leaves out what is not asked for", () => {
    expect(toParameters({ q: "", sort: "username", limit: 25, after: null })).toEqual({ sort: "username", limit: 25 });
  });

  it("sends the search and the cursor", () => {
    expect(toParameters({ q: "ada", sort: "-id", limit: 50, after: "c" })).toEqual({
      q: "ada",
      sort: "-id",
      limit: 50,
      after: "c",
    });
  });
});
