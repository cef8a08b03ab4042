import { brotliCompressSync } from "node:zlib";
import type { Plugin, Rollup } from "vite";

/** The bytes that the gateway sends for it: Node compresses as hard as can be by itself, as precompressed.ts does. */
export function compressedSize(code: string): number {
  return brotliCompressSync(code).length;
}

/** What the browser may have to fetch of script, compressed, before it shows any page for the first time. */
export const budget = 250 * 1024;

/** A chunk, as far as it matters here. */
export type Chunk = Pick<Rollup.OutputChunk, "fileName" | "code" | "imports" | "dynamicImports" | "isEntry">;

/** One page (or another part that is loaded when it is needed) with the bytes that opening it first takes. */
export interface FirstLoad {
  fileName: string;
  bytes: number;
}

/**
 * For every page that the entry leads to: the bytes of its script and of everything that this needs, the entry included. What a page
 * itself loads later (a chart, say) is not part of it.
 */
export function firstLoads(chunks: readonly Chunk[]): FirstLoad[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const sizes = new Map(chunks.map(({ fileName, code }) => [fileName, compressedSize(code)]));
  const needs = (names: readonly string[], needed = new Set<string>()): Set<string> => {
    for (const name of names) {
      const chunk = byName.get(name);
      if (chunk && !needed.has(name)) {
        needs(chunk.imports, needed.add(name));
      }
    }
    return needed;
  };
  const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  const pages = [...needs(entries)].flatMap((name) => byName.get(name)?.dynamicImports ?? []);

  return [...entries, ...new Set(pages)].map((fileName) => ({
    fileName,
    bytes: [...needs([...entries, fileName])].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0),
  }));
}

/** Fails a build in which some page takes more script than the budget, and says how much the heaviest takes. */
export function firstLoad(): Plugin {
  return {
    name: "first-load",
    apply: "build",
    generateBundle(_options, bundle) {
      const loads = firstLoads(Object.values(bundle).filter((output) => output.type === "chunk"));
      const heaviest = loads.reduce((most, load) => (load.bytes > most.bytes ? load : most), {
        fileName: "",
        bytes: 0,
      });
      const said = `The first load takes ${kilobytes(heaviest.bytes)} of compressed script at most (${heaviest.fileName}), of ${kilobytes(budget)} allowed.`;
      if (heaviest.bytes > budget) {
        this.error(said);
      }
      this.info(said);
    },
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`;
}
