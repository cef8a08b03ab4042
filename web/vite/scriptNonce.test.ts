import react from "@vitejs/plugin-react";
import { createServer } from "vite";
import { expect, it } from "vitest";
import { scriptNonce } from "./scriptNonce.ts";

it("marks every inline script of the page", async () => {
  const vite = await createServer({
    configFile: false,
    logLevel: "silent",
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [react(), scriptNonce()],
  });
  try {
    const page = await vite.transformIndexHtml("/", "<!doctype html><head></head><body><script>1</script></body>");
    const inline = page.match(/<script(?![^>]*\ssrc=)[^>]*>/g) ?? [];
    expect(inline.length).toBeGreaterThan(1);
    for (const script of inline) {
      expect(script).toContain('nonce="vite"');
    }
  } finally {
    await vite.close();
  }
});
