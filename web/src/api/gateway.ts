import { answer } from "./answer";
import { ApiError } from "./ApiError";
import { send } from "./send";

type Method = "GET" | "POST" | "DELETE";

/** Asks the gateway itself, under `/auth`, for what `read` makes of its answer; undefined where that is nothing of the kind. */
export async function askGateway<T>(method: Method, path: string, read: (data: unknown) => T | undefined): Promise<T> {
  const { data } = await answer(request(method, path));
  const value = read(data);
  if (value === undefined) {
    throw new ApiError("unreadable");
  }
  return value;
}

/** Has the gateway do something that it answers without a body. */
export async function tellGateway(method: Method, path: string): Promise<void> {
  await answer(request(method, path));
}

async function request(method: Method, path: string): Promise<{ data?: unknown; error?: unknown; response: Response }> {
  const headers = { Accept: "application/json" };
  const response = await send(new Request(new URL(path, window.location.origin), { method, headers }));
  const text = await response.text();
  return response.ok
    ? { data: text === "" ? undefined : (JSON.parse(text) as unknown), response }
    : { error: toJson(text), response };
}

/** What refuses may be a proxy that knows no JSON. */
function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
