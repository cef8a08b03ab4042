import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const compressible = new Set([".html", ".js", ".css", ".svg", ".json", ".txt", ".map"]);
/** Below this size a packet is a packet. */
const shortest = 1024;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Puts a `.br` and a `.gz` beside every file of the build that gains by it: compressed once and as hard as can be, while a
 * server that compresses each answer has to be quick. The gateway serves them (Gateway/Web/Precompressed.cs).
 */
export function precompressed(): Plugin {
  let folder = "";
  return {
    name: "precompressed",
    apply: "build",
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    async closeBundle() {
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        if (entry.isFile() && compressible.has(extname(entry.name))) {
          await compress(join(entry.parentPath, entry.name));
        }
      }
    },
  };
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < shortest) {
    return;
  }
  const forms = {
    ".br": await toBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    ".gz": await toGzip(content, { level: constants.Z_BEST_COMPRESSION }),
  };
  for (const [extension, form] of Object.entries(forms)) {
    if (form.length < content.length) {
      await writeFile(file + extension, form);
    }
  }
}
