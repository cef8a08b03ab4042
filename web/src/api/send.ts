import { sessionDoubts } from "./sessionDoubts";

/** A request that has not been answered by then is given up, in milliseconds. */
const timeout = 30_000;
/** Answers who is signed in. */
export const whoAmI = "/auth/me";
const safeMethods = ["GET", "HEAD", "OPTIONS"];

/** Sends a request with the person's session. The gateway takes a change only with a header that no other site can send. */
export async function send(request: Request): Promise<Response> {
  if (!safeMethods.includes(request.method)) {
    request.headers.set("X-CSRF", "1");
  }
  const response = await fetch(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeout)]) });
  // What is asked to dispel the doubt must not raise it again.
  if (response.status === 401 && !request.url.endsWith(whoAmI)) {
    sessionDoubts.raise();
  }
  return response;
}
