/** Where the gateway takes traces, if it has a place to hand them on to; who is signed in is told whether it has. */
export const tracesUrl = "/telemetry/v1/traces";
/** As for every change: the gateway takes nothing from other sites. */
export const tracesHeaders = { "X-CSRF": "1" };

/** Traces the application's requests from here on. Only where that is wanted is the code for it fetched. */
export async function startTraces(): Promise<void> {
  const { instrument } = await import("./instrument");
  instrument();
}
