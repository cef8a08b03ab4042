import { describe, expect, it } from "vitest";
import { texts } from "../texts";
import { ApiError } from "./ApiError";
import { describeError } from "./describeError";

const refused = (status: number, details: object = {}) => new ApiError("refused", { status, ...details });

describe("describeError", () => {
  it("tells a network that failed from a server that did", () => {
    expect(describeError(new ApiError("unreachable")).title).toBe(texts.errors.unreachable.title);
    expect(describeError(refused(500)).title).toBe(texts.errors.server.title);
    expect(describeError(refused(503)).title).toBe(texts.errors.unavailable.title);
  });

  it("says how long to wait, where the server did", () => {
    expect(describeError(refused(503, { retryAfter: 20 })).text).toBe("Try again in 20 seconds.");
    expect(describeError(refused(429, { retryAfter: 1 })).text).toBe("Try again in 1 second.");
    expect(describeError(refused(429)).text).toBe(texts.errors.tooMany.text);
  });

  it("uses the server's own words for what it refuses", () => {
    const problem = { title: "Conflict", detail: "It is paid.", traceId: "t9" };
    expect(describeError(refused(409, { problem }))).toEqual({ title: "Conflict", text: "It is paid.", traceId: "t9" });
  });

  it("lists what is wrong by its name where there is no more to say", () => {
    const problem = { title: "Invalid", errors: { q: ["Too long."], limit: ["Must be a number."] } };
    expect(describeError(refused(400, { problem })).text).toBe("q: Too long. limit: Must be a number.");
  });

  it("shows no text of an error that is not the server's", () => {
    expect(describeError(new RangeError("internal detail"))).toEqual({ ...texts.errors.unexpected, traceId: null });
  });
});
