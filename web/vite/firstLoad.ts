import { brotliCompressSync } from "node:zlib";
import type { Plugin, Rollup } from "vite";

/** The bytes that the gateway sends for it: Node compresses as hard as can be by itself, as precompressed.ts does. */
export function compressedSize(code: string): number {
  return brotliCompressSync(code).length;
}

/** What the browser may have to fetch of script, compressed, when any page is opened for the first time. */
export const budget = 245_000;

/** A chunk, as far as it matters here. */
export type Chunk = Pick<
  Rollup.OutputChunk,
  "fileName" | "facadeModuleId" | "code" | "imports" | "dynamicImports" | "isEntry"
>;

/** One page with the bytes that opening it first takes. */
export interface FirstLoad {
  fileName: string;
  bytes: number;
}

/** Where the pages are, each in a folder of its own, for their routes to import when they are opened. */
const pagesFolder = "/src/pages/";

/** Fetched once they are asked for: traces where the gateway takes them, notices at the first press, words for what is refused, the palette, the menu of the account, the help, dialogs, filters and a line's details when they are opened. */
const onDemand = [
  "/src/traces/instrument.ts",
  "/src/components/NoticeList.tsx",
  "/src/texts/de/server.ts",
  "/src/components/palette/CommandPalette.tsx",
  "/src/components/shell/AccountMenu.tsx",
  "/src/components/shortcuts/ShortcutHelp.tsx",
  "/src/components/form/ConflictDialog.tsx",
  "/src/pages/invoices/FilterForm.tsx",
  "/src/pages/invoices/actions/ActionDialogs.tsx",
  "/src/pages/invoices/actions/RefundForm.tsx",
  "/src/pages/invoices/actions/ReverseForm.tsx",
  "/src/pages/invoices/form/LineDetails.tsx",
  "/src/pages/invoices/sending/LetterForm.tsx",
  "/src/pages/users/NewUserDialog.tsx",
];

/**
 * For every page that the entry leads to: the bytes of its script and of everything that this needs, the entry included. What else is
 * imported later, such as another language or a part of the page, counts as if it were always wanted; only what opening a page never
 * fetches does not.
 */
export function firstLoads(chunks: readonly Chunk[]): FirstLoad[] {
  const sizes = new Map(chunks.map(({ fileName, code }) => [fileName, compressedSize(code)]));
  const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  const base = reach(chunks, entries, ({ imports }) => imports);
  const isPage = ({ fileName, facadeModuleId }: Chunk) =>
    (facadeModuleId?.includes(pagesFolder) ?? false) &&
    chunks.some((chunk) => base.has(chunk.fileName) && chunk.dynamicImports.includes(fileName));
  const pages = chunks.filter(isPage).map(({ fileName }) => fileName);
  const later = chunks
    .filter(({ facadeModuleId }) => onDemand.some((module) => facadeModuleId?.endsWith(module)))
    .map(({ fileName }) => fileName);

  return [...entries, ...pages].map((fileName) => {
    const needed = reach(chunks, [...entries, fileName], ({ imports, dynamicImports }) => [
      ...imports,
      ...dynamicImports.filter((name) => !pages.includes(name) && !later.includes(name)),
    ]);
    return { fileName, bytes: [...needed].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0) };
  });
}

/** These chunks and all that they lead to, by their file names. */
function reach(
  chunks: readonly Chunk[],
  names: readonly string[],
  leadsTo: (chunk: Chunk) => readonly string[],
  reached = new Set<string>(),
): Set<string> {
  for (const chunk of chunks.filter(({ fileName }) => names.includes(fileName) && !reached.has(fileName))) {
    reach(chunks, leadsTo(chunk), leadsTo, reached.add(chunk.fileName));
  }
  return reached;
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
  return `${(bytes / 1000).toFixed(0)} KB`;
}
