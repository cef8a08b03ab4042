import { expect, it, vi } from "vitest";
import { startTraces } from "./startTraces";

it("sends the context of a trace with every request to this origin from then on, and asks for nothing else", async () => {
  const fetched: Request[] = [];
  vi.stubGlobal("fetch", (input: RequestInfo, init?: RequestInit) => {
    fetched.push(
      new Request(
        new URL(input instanceof Request ? input.url : input, window.location.href),
        init ?? (input as Request),
      ),
    );
    return Promise.resolve(new Response());
  });
  await startTraces();
  expect(fetched).toEqual([]);
  await fetch(new Request(new URL("/api/users", window.location.href)));
  const sent = fetched.find(({ url }) => url.endsWith("/api/users"));
  expect(sent?.headers.get("traceparent")).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
});
