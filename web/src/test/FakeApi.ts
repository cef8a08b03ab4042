import { vi } from "vitest";
import { admin } from "./samples";

type Answer = () => Response | Promise<Response>;

/** A request that the application sent. */
export interface Sent {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: unknown;
}

/** Answers the application's requests in place of the network, and remembers them. */
export class FakeApi {
  /** What was sent to the services. */
  readonly sent: Sent[] = [];
  /** What was sent to the gateway itself. */
  readonly asked: Sent[] = [];
  private readonly answers = new Map<string, (sent: Sent) => Response | Promise<Response>>();

  constructor() {
    this.on("GET /auth/me", () => json(admin));
    vi.stubGlobal("fetch", async (request: Request) => {
      const { pathname, searchParams } = new URL(request.url);
      const text = await request.text();
      const sent: Sent = {
        method: request.method,
        path: pathname,
        query: searchParams,
        headers: request.headers,
        body: text === "" ? undefined : JSON.parse(text),
      };
      if (sent.path.startsWith("/auth/")) {
        this.asked.push(sent);
      } else {
        this.sent.push(sent);
      }
      const answer = this.answers.get(`${sent.method} ${sent.path}`);
      return answer ? answer(sent) : problem(404, { title: `No answer for ${sent.method} ${sent.path}` });
    });
  }

  /** Says what to answer from now on to a method and path such as "GET /api/users". */
  on(route: string, answer: (sent: Sent) => Response | Promise<Response>): this {
    this.answers.set(route, answer);
    return this;
  }

  /** Answers with these one after the other, then with the last one for good. */
  inTurn(route: string, ...answers: [Answer, ...Answer[]]): this {
    let turn = 0;
    return this.on(route, () => (answers[turn++] ?? answers.at(-1) ?? answers[0])());
  }

  /** What was sent to a route so far. */
  requests(route: string): Sent[] {
    return [...this.sent, ...this.asked].filter(({ method, path }) => `${method} ${path}` === route);
  }
}

export function json(body: unknown, headers: Record<string, string> = {}, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });
}

/** One page of a list: how many there are in all, and the cursor of the next page if there is one. */
export function list(
  items: unknown[],
  { total = items.length, next }: { total?: number | string; next?: string } = {},
): Response {
  const link: Record<string, string> =
    next === undefined ? {} : { Link: `</api/any?limit=25&after=${next}>; rel="next"` };
  return json(items, { "X-Total-Count": String(total), ...link });
}

export function problem(status: number, members: object = {}, headers: Record<string, string> = {}): Response {
  const body = { status, title: "Refused", traceId: "0123456789abcdef", ...members };
  return json(body, { "Content-Type": "application/problem+json", ...headers }, status);
}
