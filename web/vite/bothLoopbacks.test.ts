import { createServer as createSocketServer, type AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { createServer } from "vite";
import { expect, it } from "vitest";
import { bothLoopbacks } from "./bothLoopbacks.ts";

const hasIPv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === "::1"),
);

async function freePort(): Promise<number> {
  const server = createSocketServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

it("serves on every loopback address of this machine", async () => {
  const port = await freePort();
  const vite = await createServer({
    configFile: false,
    logLevel: "silent",
    server: { host: "127.0.0.1", port, strictPort: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [bothLoopbacks()],
  });
  try {
    await vite.listen();
    for (const host of hasIPv6 ? ["127.0.0.1", "[::1]"] : ["127.0.0.1"]) {
      await expect.poll(() => fetch(`http://${host}:${port}/index.html`).then((response) => response.status)).toBe(200);
    }
  } finally {
    await vite.close();
  }
});
