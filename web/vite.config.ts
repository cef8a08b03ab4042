import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { bothLoopbacks } from "./vite/bothLoopbacks.ts";
import { firstLoad } from "./vite/firstLoad.ts";
import { precompressed } from "./vite/precompressed.ts";
import { scriptNonce } from "./vite/scriptNonce.ts";
import { serverPort } from "./vite/serverPort.ts";

/** Where `/api` goes when Vite is opened directly, without the gateway in front: for work on the front end alone. */
const api = process.env.API_URL;

export default defineConfig({
  plugins: [react(), bothLoopbacks(), scriptNonce(), firstLoad(), precompressed()],
  server: {
    // The gateway is the way in. Hot reload has no address of its own here: the page connects back to where it came from.
    host: "127.0.0.1",
    port: serverPort(process.env.PORT),
    strictPort: true,
    ...(api && { proxy: { "/api": { target: api, changeOrigin: true } } }),
  },
  build: {
    target: "baseline-widely-available",
    sourcemap: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What every page needs is one file, which compresses better than thirty small ones would.
        codeSplitting: { groups: [{ name: "base", tags: ["$initial"] }] },
      },
    },
  },
  test: {
    restoreMocks: true,
    testTimeout: 90_000,
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "app",
          include: ["src/**/*.test.tsx"],
          environment: "jsdom",
          // Loading the application takes longer than most tests: the files of a worker share it.
          isolate: false,
          setupFiles: ["src/test/setup.ts"],
        },
      },
      {
        extends: true,
        test: { name: "logic", include: ["src/**/*.test.ts", "vite/**/*.test.ts"], environment: "node" },
      },
    ],
  },
});
