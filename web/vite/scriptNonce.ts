import type { Plugin } from "vite";

/**
 * Marks the inline script with which hot reload begins, so that the gateway's content security policy can let it run in
 * development (Gateway/appsettings.Development.json) and refuse inline scripts all the same. A build has none.
 */
export function scriptNonce(): Plugin {
  return { name: "script-nonce", apply: "serve", config: () => ({ html: { cspNonce: "vite" } }) };
}
