import { describe, expect, it } from "vitest";
import { answer } from "./answer";
import { ApiError } from "./ApiError";

async function failure(request: Promise<{ error?: unknown; response: Response }>): Promise<unknown> {
  return answer(request).then(
    () => expect.fail("The request should have failed."),
    (error: unknown) => error,
  );
}

describe("answer", () => {
  it("returns the body and the response", async () => {
    const response = new Response(null, { headers: { ETag: '"1"' } });
    await expect(answer(Promise.resolve({ data: { id: 1 }, response }))).resolves.toEqual({
      data: { id: 1 },
      response,
    });
  });

  it("says that no answer came", async () => {
    const error = await failure(Promise.reject(new TypeError("fetch failed")));
    expect(error).toMatchObject({ failure: "unreachable", status: 0, isTransient: true, isUncertain: true });
  });

  it("says that the answer could not be read", async () => {
    const error = await failure(Promise.reject(new SyntaxError("Unexpected token <")));
    expect(error).toMatchObject({ failure: "unreadable", isTransient: false, isUncertain: true });
  });

  it("lets an abort be an abort", async () => {
    const abort = new DOMException("aborted", "AbortError");
    expect(await failure(Promise.reject(abort))).toBe(abort);
  });

  it("keeps the problem and the pause the server asks for", async () => {
    const response = new Response(null, { status: 503, headers: { "Retry-After": "7" } });
    const error = await failure(
      Promise.resolve({ error: { title: "Busy", traceId: "t1", errors: { q: ["is wrong."] } }, response }),
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      failure: "refused",
      status: 503,
      retryAfter: 7,
      isTransient: true,
      isUncertain: false,
      problem: { title: "Busy", traceId: "t1", errors: { q: ["is wrong."] } },
    });
  });

  it.each(["<html>Bad gateway</html>", null, 7, { title: 1, errors: { q: "text" } }])(
    "makes do with an error body like %j",
    async (body) => {
      const error = await failure(Promise.resolve({ error: body, response: new Response(null, { status: 502 }) }));
      expect(error).toMatchObject({ status: 502, isTransient: true, isUncertain: true });
      expect((error as ApiError).problem.title).toBeUndefined();
    },
  );
});
