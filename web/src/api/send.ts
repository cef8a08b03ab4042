import { sessionDoubts } from "./sessionDoubts";

/** A request that has not been answered by then is given up, in milliseconds. */
const timeout = 30_000;
/** Answers who is signed in. */
export const whoAmI = "/auth/me";
const safeMethods = ["GET", "HEAD", "OPTIONS"];

/** Sends a request with the person's session. The gateway takes a change only with a header that no other site can send. */
export function send(request: Request): Promise<Response> {
  return sendUnhurried(request, AbortSignal.any([request.signal, AbortSignal.timeout(timeout)]));
}

/** Sends a request whose answer may take as long as it needs, such as a large download. */
export async function sendUnhurried(request: Request, signal: AbortSignal = request.signal): Promise<Response> {
  if (!safeMethods.includes(request.method)) {
    request.headers.set("X-CSRF", "1");
  }
  const response = await fetch(request, { signal });
  // What is asked to dispel the doubt must not raise it again.
  if (response.status === 401 && !request.url.endsWith(whoAmI)) {
    sessionDoubts.raise();
  }
  return response;
}
