import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { build } from "vite";
import { expect, it } from "vitest";
import { precompressed } from "./precompressed.ts";

it("puts compressed forms beside the files that gain by it", async () => {
  const root = await mkdtemp(join(tmpdir(), "precompressed-"));
  try {
    const page = `<!doctype html><title>t</title><p>${"text ".repeat(1000)}</p>`;
    await writeFile(join(root, "index.html"), page);
    await build({
      configFile: false,
      logLevel: "silent",
      root,
      plugins: [precompressed()],
    });

    const dist = join(root, "dist");
    expect((await readdir(dist)).sort()).toEqual(["index.html", "index.html.br", "index.html.gz"]);
    const content = await readFile(join(dist, "index.html"));
    expect(brotliDecompressSync(await readFile(join(dist, "index.html.br")))).toEqual(content);
    expect(gunzipSync(await readFile(join(dist, "index.html.gz")))).toEqual(content);
  } finally {
    await rm(root, { recursive: true });
  }
});
