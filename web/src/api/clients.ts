import createClient from "openapi-fetch";
import type { paths as BillingPaths } from "./schema/billing";
import type { paths as UsersPaths } from "./schema/users";
import { send } from "./send";

const options = { baseUrl: `${window.location.origin}/api`, fetch: send };

export const usersClient = createClient<UsersPaths>(options);
export const billingClient = createClient<BillingPaths, "application/json">(options);
