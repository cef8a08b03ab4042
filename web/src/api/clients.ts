import createClient from "openapi-fetch";
import type { paths as BillingPaths } from "./schema/billing";
import type { paths as UsersPaths } from "./schema/users";

/** A request that has not been answered by then is given up, in milliseconds. */
const timeout = 30_000;

const options = {
  baseUrl: `${window.location.origin}/api`,
  fetch: (request: Request) =>
    fetch(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeout)]) }),
};

export const usersClient = createClient<UsersPaths>(options);
export const billingClient = createClient<BillingPaths>(options);
