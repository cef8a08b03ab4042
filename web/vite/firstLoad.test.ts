import { describe, expect, it } from "vitest";
import { compressedSize, firstLoads, type Chunk } from "./firstLoad";

function chunk(fileName: string, imports: string[] = [], dynamicImports: string[] = [], isEntry = false): Chunk {
  return { fileName, code: fileName.repeat(50), imports, dynamicImports, isEntry };
}

const size = (fileName: string) => compressedSize(fileName.repeat(50));

describe("what a page takes at first", () => {
  it("is its own script and all it needs, once, with the entry", () => {
    const loads = firstLoads([
      chunk("entry.js", ["shared.js"], ["page.js"], true),
      chunk("shared.js", [], ["other.js"]),
      chunk("page.js", ["shared.js", "table.js"], ["chart.js"]),
      chunk("table.js", ["shared.js", "page.js"]),
      chunk("other.js"),
      chunk("chart.js"),
    ]);
    const of = (name: string) => loads.find(({ fileName }) => fileName === name)?.bytes;
    const entry = size("entry.js") + size("shared.js");
    expect(of("entry.js")).toBe(entry);
    expect(of("page.js")).toBe(entry + size("page.js") + size("table.js"));
    expect(of("other.js")).toBe(entry + size("other.js"));
    expect(loads.map(({ fileName }) => fileName)).toEqual(["entry.js", "page.js", "other.js"]);
  });
});
