import { beforeEach, expect, it, vi } from "vitest";
import { startTraces } from "./startTraces";

const fetched: Request[] = [];
let answer = 200;

beforeEach(() => {
  sessionStorage.clear();
  fetched.length = 0;
  vi.stubGlobal("fetch", (input: RequestInfo, init?: RequestInit) => {
    fetched.push(
      new Request(
        new URL(input instanceof Request ? input.url : input, window.location.href),
        init ?? (input as Request),
      ),
    );
    return Promise.resolve(new Response(null, { status: answer }));
  });
});

it("asks the gateway once in a tab, and stays out of the way where traces are not wanted", async () => {
  answer = 404;
  const untouched = fetch;
  await startTraces();
  await startTraces();
  expect(fetched.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual(["POST /telemetry/v1/traces"]);
  expect(fetched[0]?.headers.get("X-CSRF")).toBe("1");
  expect(fetch).toBe(untouched);
});

it("sends the context of a trace with every request to this origin from then on", async () => {
  answer = 200;
  await startTraces();
  await fetch(new Request(new URL("/api/users", window.location.href)));
  const sent = fetched.find(({ url }) => url.endsWith("/api/users"));
  expect(sent?.headers.get("traceparent")).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
});
