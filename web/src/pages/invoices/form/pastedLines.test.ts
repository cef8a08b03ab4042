import { describe, expect, it } from "vitest";
import { readPastedLines } from "./pastedLines";

describe("rows from a spreadsheet", () => {
  it("become lines, their numbers read as people write them", () => {
    expect(readPastedLines("Consulting\t2,5\t1.250,50 €\t19 %\r\nTravel\t1\t80.00\t\r\n", "description")).toEqual([
      { description: "Consulting", quantity: "2.5", unit_price: "1250.50", tax_rate: "19" },
      { description: "Travel", quantity: "1", unit_price: "80.00", tax_rate: "" },
    ]);
  });

  it("begin at the column that they are pasted into", () => {
    expect(readPastedLines("2\t10\n3\t20", "quantity")).toEqual([
      { quantity: "2", unit_price: "10" },
      { quantity: "3", unit_price: "20" },
    ]);
    expect(readPastedLines("7\t8\t9", "tax_rate")).toEqual([{ tax_rate: "7" }]);
  });

  it("have a discount where they fill every column", () => {
    expect(readPastedLines("Work\t2\t80\t10 %\t19\nRest\t1\t5\t0,50\t19", "description")).toEqual([
      { description: "Work", quantity: "2", unit_price: "80", discount: "10%", tax_rate: "19" },
      { description: "Rest", quantity: "1", unit_price: "5", discount: "0.50", tax_rate: "19" },
    ]);
    expect(readPastedLines("10%\t19", "discount")).toEqual([{ discount: "10%", tax_rate: "19" }]);
  });

  it("may have a heading, quotes and line breaks within a cell", () => {
    expect(readPastedLines('Item\tQty\tPrice\n"Two\nlines, ""quoted"""\t1\t2', "description")).toEqual([
      { description: 'Two lines, "quoted"', quantity: "1", unit_price: "2" },
    ]);
  });

  it("keep what is no number, for the person to see", () => {
    expect(readPastedLines("Work\tmany\t5\nRest\t1\tfree", "description")).toEqual([
      { description: "Work", quantity: "many", unit_price: "5" },
      { description: "Rest", quantity: "1", unit_price: "free" },
    ]);
  });

  it.each(["", "Consulting", "Consulting\n", "1,250.50"])("are not what %j is", (text) => {
    expect(readPastedLines(text, "description")).toBeNull();
  });
});
