import { screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { readCsv, type CsvProgress } from "../../api/csv";
import { browser } from "../../browser";
import { FakeApi, list, problem } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { openInvoice } from "../../test/samples";
import { texts } from "../../texts";

const invoices = "GET /api/invoices";
const csv = 'id,memo\r\n1,"two\nlines"\r\n2,"a ""quoted"" one"\r\n';
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi();
});

function chunked(...chunks: string[]) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      chunks.forEach((chunk) => {
        controller.enqueue(new TextEncoder().encode(chunk));
      });
      controller.close();
    },
  });
  return new Response(body, { headers: { "Content-Type": "text/csv" } });
}

describe("reading CSV", () => {
  it("counts rows as they come, not the line breaks within them", async () => {
    api.on(invoices, () => chunked(csv.slice(0, 14), csv.slice(14)));
    const told: CsvProgress[] = [];
    const { rows, file } = await readCsv(
      "/invoices",
      new URLSearchParams({ overdue: "true" }),
      (progress) => told.push(progress),
      new AbortController().signal,
    );
    expect(rows).toBe(2);
    expect(file.size).toBe(csv.length);
    expect(told.map(({ rows: so, bytes }) => [so, bytes])).toEqual([
      [0, 14],
      [2, csv.length],
    ]);
    const [sent] = api.requests(invoices);
    expect(sent?.headers.get("Accept")).toBe("text/csv");
    expect(sent?.query.toString()).toBe("overdue=true");
  });

  it("fails when it breaks off", async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError("network error"));
      },
    });
    api.on(invoices, () => new Response(broken));
    const reading = readCsv("/invoices", new URLSearchParams(), () => undefined, new AbortController().signal);
    await expect(reading).rejects.toMatchObject({ failure: "cut" });
  });
});

describe("the button", () => {
  it("saves all that the list has under its filters", async () => {
    const save = vi.spyOn(browser, "save").mockImplementation(() => undefined);
    api.on(invoices, ({ headers }) =>
      headers.get("Accept") === "text/csv" ? chunked(csv) : list([openInvoice(1, "1.00")]),
    );
    const { person } = renderApp("/invoices?status=open&status=paid&q=x");
    await person.click(await screen.findByRole("button", { name: texts.csv.download }));
    expect(await screen.findByText(texts.csv.done("2"))).toBeVisible();
    expect(save).toHaveBeenCalledWith(expect.any(Blob), expect.stringMatching(/^invoices-\d{4}-\d\d-\d\d\.csv$/));
    expect(api.requests(invoices).at(-1)?.query.toString()).toBe("sort=-id&q=x&status=open&status=paid");
  });

  it("says that nothing was saved when it breaks off", async () => {
    const save = vi.spyOn(browser, "save").mockImplementation(() => undefined);
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError("network error"));
      },
    });
    api.on(invoices, ({ headers }) => (headers.get("Accept") === "text/csv" ? new Response(broken) : list([])));
    const { person } = renderApp("/invoices");
    await person.click(await screen.findByRole("button", { name: texts.csv.download }));
    expect(await screen.findByText(texts.errors.cut.title)).toBeVisible();
    expect(save).not.toHaveBeenCalled();
  });

  it("says why there is no file", async () => {
    const save = vi.spyOn(browser, "save").mockImplementation(() => undefined);
    api.on(invoices, ({ headers }) => (headers.get("Accept") === "text/csv" ? problem(503) : list([])));
    const { person } = renderApp("/invoices");
    await person.click(await screen.findByRole("button", { name: texts.csv.download }));
    expect(await screen.findByText(texts.errors.unavailable.title)).toBeVisible();
    expect(save).not.toHaveBeenCalled();
  });
});
