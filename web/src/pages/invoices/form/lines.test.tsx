import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeApi, json, list } from "../../../test/FakeApi";
import { renderApp } from "../../../test/renderApp";
import { invoice, user } from "../../../test/samples";
import { texts } from "../../../texts";

const create = "POST /api/invoices";
const { invoiceForm, invoices, lineTexts } = texts;
let api: FakeApi;

beforeEach(() => {
  const made = invoice(13, 2, "10.00");
  api = new FakeApi()
    .on("GET /api/invoices", () => list([]))
    .on("GET /api/users", () => list([user(2, "grace")]))
    .on(create, () => json(made, {}, 201))
    .on("GET /api/invoices/13", () => json(made));
});

const cell = (column: string, line: number) =>
  screen.getByRole("textbox", { name: invoiceForm.fieldOfLine(column, line) });
const descriptions = () =>
  screen.getAllByRole("textbox", { name: /^Description/ }).map((input) => (input as HTMLInputElement).value);

async function open() {
  const app = renderApp("/invoices/new?user=2");
  await screen.findByRole("dialog", { name: invoices.createTitle });
  await app.person.click(cell(invoiceForm.description, 1));
  const sent = async () => {
    await screen.findByText(invoices.created("Draft #13"));
    return api.requests(create).at(-1)?.body as { lines: unknown[] };
  };
  return { ...app, sent };
}

describe("the lines of an invoice", () => {
  it("are typed without leaving the keyboard, and saved only when that is meant", async () => {
    const { person, sent } = await open();
    await person.keyboard("Consulting{Enter}2,5{Enter}1,250.50{Enter}{Enter}19%{Enter}");
    expect(api.requests(create)).toEqual([]);
    await waitFor(() => {
      expect(cell(invoiceForm.description, 2)).toHaveFocus();
    });
    expect(cell(invoiceForm.unitPrice, 1)).toHaveValue("1,250.50");
    expect(cell(invoiceForm.quantity, 1)).toHaveValue("2.5");
    expect(cell(invoiceForm.taxRate, 2)).toHaveValue("19");
    await person.keyboard("Travel{Enter}{Enter}80{Enter}{Enter}{Enter}");
    // The third line, which nothing has been typed into, is none.
    await person.keyboard("{Control>}{Enter}{/Control}");
    expect((await sent()).lines).toEqual([
      { description: "Consulting", quantity: "2.5", unit_price: "1250.50", tax_rate: "19" },
      { description: "Travel", quantity: "1", unit_price: "80", tax_rate: "19" },
    ]);
  });

  it("begin at the tax rate that was used last", async () => {
    const { person, sent, unmount } = await open();
    await person.keyboard("Consulting{Enter}{Enter}80{Enter}{Enter}7,7{Control>}{Enter}{/Control}");
    await sent();
    unmount();
    await open();
    expect(cell(invoiceForm.taxRate, 1)).toHaveValue("7.7");
  });

  it("are walked through by Tab from left to right, then their actions", async () => {
    const { person } = await open();
    const names: (string | null | undefined)[] = [];
    for (let stop = 0; stop < 8; stop++) {
      names.push(document.activeElement?.getAttribute("aria-label"));
      await person.tab();
    }
    expect(names).toEqual([
      ...[
        invoiceForm.description,
        invoiceForm.quantity,
        invoiceForm.unitPrice,
        lineTexts.discount,
        invoiceForm.taxRate,
      ].map((column) => invoiceForm.fieldOfLine(column, 1)),
      lineTexts.details(1),
      invoiceForm.moreOfLine(1),
      invoiceForm.removeLine(1),
    ]);
  });

  it("are pasted from a spreadsheet", async () => {
    const { person, sent } = await open();
    fireEvent.paste(cell(invoiceForm.description, 1), {
      clipboardData: { getData: () => "Item\tQty\tPrice\tTax\nA\t1\t€ 1.250,50\t19 %\nB\t2,5\t80\t7\n" },
    });
    expect(await screen.findByText(invoiceForm.pasted("2"))).toBeVisible();
    await waitFor(() => {
      expect(cell(invoiceForm.description, 2)).toHaveFocus();
    });
    await person.keyboard("{Control>}{Enter}{/Control}");
    expect((await sent()).lines).toEqual([
      { description: "A", quantity: "1", unit_price: "1250.50", tax_rate: "19" },
      { description: "B", quantity: "2.5", unit_price: "80", tax_rate: "7" },
    ]);
  });

  it("leave a pasted word to its field", async () => {
    const { person } = await open();
    await person.paste("Consulting");
    expect(descriptions()).toEqual(["Consulting"]);
  });

  it("are moved and doubled by keys", async () => {
    const { person } = await open();
    await person.keyboard("A{Enter}{Enter}1{Enter}{Enter}{Enter}");
    await waitFor(() => {
      expect(cell(invoiceForm.description, 2)).toHaveFocus();
    });
    await person.keyboard("B{Alt>}{ArrowUp}{/Alt}");
    await waitFor(() => {
      expect(cell(invoiceForm.description, 1)).toHaveFocus();
    });
    expect(descriptions()).toEqual(["B", "A"]);
    await person.keyboard("{ArrowDown}{Control>}d{/Control}");
    await waitFor(() => {
      expect(cell(invoiceForm.description, 3)).toHaveFocus();
    });
    expect(descriptions()).toEqual(["B", "A", "A"]);
  });

  it("are moved by mouse, and from their menu", async () => {
    const { person } = await open();
    await person.keyboard("A{Enter}{Enter}1{Enter}{Enter}{Enter}");
    await waitFor(() => {
      expect(cell(invoiceForm.description, 2)).toHaveFocus();
    });
    await person.keyboard("B");
    const data = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, value: string) => data.set(type, value),
      getData: (type: string) => data.get(type),
      get types() {
        return [...data.keys()];
      },
    };
    const line = (position: number) => screen.getByRole("group", { name: invoiceForm.line(position) });
    fireEvent.dragStart(within(line(2)).getByTitle(invoiceForm.drag), { dataTransfer });
    fireEvent.dragOver(line(1), { dataTransfer });
    fireEvent.drop(line(1), { dataTransfer });
    await waitFor(() => {
      expect(descriptions()).toEqual(["B", "A"]);
    });
    await person.click(screen.getByRole("button", { name: invoiceForm.moreOfLine(1) }));
    await person.click(await screen.findByRole("menuitem", { name: invoiceForm.moveDown }));
    await waitFor(() => {
      expect(descriptions()).toEqual(["A", "B"]);
    });
  });
});
