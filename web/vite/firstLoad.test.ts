import { describe, expect, it } from "vitest";
import { compressedSize, firstLoads, type Chunk } from "./firstLoad";

function chunk(fileName: string, imports: string[] = [], dynamicImports: string[] = []): Chunk {
  const facadeModuleId = `/web/src/${fileName}`;
  return { fileName, facadeModuleId, code: fileName.repeat(50), imports, dynamicImports, isEntry: false };
}

const size = (fileName: string) => compressedSize(fileName.repeat(50));

describe("what a page takes at first", () => {
  it("is its own script and all it needs, once, with the entry", () => {
    const loads = firstLoads([
      { ...chunk("entry.js", ["shared.js"], ["pages/table.js"]), isEntry: true },
      chunk("shared.js", [], ["pages/other.js"]),
      chunk("pages/table.js", ["shared.js", "rows.js"]),
      chunk("rows.js", ["shared.js", "pages/table.js"]),
      chunk("pages/other.js"),
    ]);
    const entry = size("entry.js") + size("shared.js");
    expect(loads).toEqual([
      { fileName: "entry.js", bytes: entry },
      { fileName: "pages/table.js", bytes: entry + size("pages/table.js") + size("rows.js") },
      { fileName: "pages/other.js", bytes: entry + size("pages/other.js") },
    ]);
  });

  it("leaves out what opening a page never fetches", () => {
    const loads = firstLoads([
      { ...chunk("entry.js", [], ["traces/instrument.ts"]), isEntry: true },
      chunk("traces/instrument.ts", ["spans.js"]),
      chunk("spans.js"),
    ]);
    expect(loads).toEqual([{ fileName: "entry.js", bytes: size("entry.js") }]);
  });

  it("includes what is fetched a moment later, but for other pages", () => {
    const loads = firstLoads([
      { ...chunk("entry.js", [], ["pages/overview.js", "pages/list.js", "language.js"]), isEntry: true },
      chunk("language.js", ["words.js"]),
      chunk("words.js"),
      chunk("pages/overview.js", [], ["pages/chart.js", "pages/list.js"]),
      chunk("pages/chart.js", ["axis.js"]),
      chunk("axis.js"),
      chunk("pages/list.js"),
    ]);
    const entry = size("entry.js") + size("language.js") + size("words.js");
    expect(loads).toEqual([
      { fileName: "entry.js", bytes: entry },
      {
        fileName: "pages/overview.js",
        bytes: entry + size("pages/overview.js") + size("pages/chart.js") + size("axis.js"),
      },
      { fileName: "pages/list.js", bytes: entry + size("pages/list.js") },
    ]);
  });
});
