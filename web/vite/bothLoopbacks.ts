import { createServer, type AddressInfo, type Server } from "node:net";
import type { Plugin } from "vite";

/**
 * Accepts connections on `[::1]` as well as on 127.0.0.1, so that a proxy that was told "localhost" reaches the server
 * whichever address it tries first, and nothing but this machine can.
 */
export function bothLoopbacks(): Plugin {
  return {
    name: "both-loopbacks",
    apply: "serve",
    configureServer({ httpServer, config }) {
      httpServer?.once("listening", () => {
        const { address, port } = httpServer.address() as AddressInfo;
        if (address !== "127.0.0.1") {
          return;
        }
        const second: Server = createServer((socket) => httpServer.emit("connection", socket));
        second.once("error", (error: NodeJS.ErrnoException) => {
          if (error.code === "EADDRINUSE") {
            config.logger.error(
              `Port ${port} is in use on [::1]: stop the program that listens there, or choose another port.`,
            );
            process.exit(1);
          }
          // A machine without IPv6 has no second loopback to serve.
          if (error.code !== "EADDRNOTAVAIL" && error.code !== "EAFNOSUPPORT") {
            throw error;
          }
        });
        second.listen({ host: "::1", port, ipv6Only: true });
        httpServer.once("close", () => second.close());
      });
    },
  };
}
