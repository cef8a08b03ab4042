import createClient from "openapi-fetch";
import type { PendingBillingPaths } from "./pendingBillingPaths";
import type { PendingUsersPaths } from "./pendingPaths";
import type { paths as BillingPaths } from "./schema/billing";
import type { paths as UsersPaths } from "./schema/users";
import { send } from "./send";

const options = { baseUrl: `${window.location.origin}/api`, fetch: send };

export const usersClient = createClient<UsersPaths & PendingUsersPaths>(options);
export const billingClient = createClient<BillingPaths & PendingBillingPaths>(options);
