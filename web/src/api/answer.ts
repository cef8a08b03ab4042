import { ApiError } from "./ApiError";
import { readProblem } from "./problem";
import { readRetryAfter } from "./retryAfter";

interface Result<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** What a request came back with: the body and the response it came in, for its headers. */
export interface Answer<T> {
  data: T;
  response: Response;
}

/** Waits for a request and turns every way it can fail into an `ApiError`; an abort stays an abort. */
export async function answer<T>(request: Promise<Result<T>>): Promise<Answer<NonNullable<T>>> {
  let result: Result<T>;
  try {
    result = await request;
  } catch (error) {
    if (isAbort(error)) {
      throw error;
    }
    throw new ApiError(error instanceof SyntaxError ? "unreadable" : "unreachable", { cause: error });
  }
  const { data, error, response } = result;
  if (!response.ok) {
    throw new ApiError("refused", {
      status: response.status,
      problem: await readProblem(error),
      retryAfter: readRetryAfter(response.headers.get("Retry-After")),
    });
  }
  // An answer without a body (204) has no data; its callers ask for none.
  return { data: data as NonNullable<T>, response };
}

function isAbort(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
}
