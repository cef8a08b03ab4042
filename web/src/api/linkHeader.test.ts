import { describe, expect, it } from "vitest";
import { nextCursor } from "./linkHeader";

describe("nextCursor", () => {
  it("reads the cursor of the link to the next page", () => {
    expect(nextCursor('</api/users?limit=25&after=abc>; rel="next"')).toBe("abc");
  });

  it("finds the next page among other links, whatever their addresses contain", () => {
    const header = '<https://x.test/a,b;c?after=1>; rel="prev", </users?after=two%2B2>; title="a, b"; rel="last next"';
    expect(nextCursor(header)).toBe("two+2");
  });

  it("reads a relation without quotes and in capitals", () => {
    expect(nextCursor("<?after=x>; Rel=NEXT")).toBe("x");
  });

  it.each([null, "", '</users?after=1>; rel="prev"', '</users>; rel="next"', "not a link"])(
    "knows of no next page in %j",
    (header) => {
      expect(nextCursor(header)).toBeNull();
    },
  );
});
