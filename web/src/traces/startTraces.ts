/** Where the gateway takes traces, if it has a place to hand them on to. */
export const tracesUrl = "/telemetry/v1/traces";
/** As for every change: the gateway takes nothing from other sites. */
export const tracesHeaders = { "X-CSRF": "1" };

const remembered = "traces";

/** Traces the application's requests from here on, where the gateway wants that. Only then is the code for it fetched. */
export async function startTraces(): Promise<void> {
  if (await areWanted()) {
    const { instrument } = await import("./instrument");
    instrument();
  }
}

/** Asked once in each tab, by sending no spans at all. */
async function areWanted(): Promise<boolean> {
  const known = sessionStorage.getItem(remembered);
  if (known !== null) {
    return known === "wanted";
  }
  const headers = { ...tracesHeaders, "Content-Type": "application/x-protobuf" };
  const response = await fetch(tracesUrl, { method: "POST", headers, body: new Uint8Array() });
  sessionStorage.setItem(remembered, response.ok ? "wanted" : "unwanted");
  return response.ok;
}
