import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeApi, json, list, problem } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { invoice, user } from "../../test/samples";
import { texts } from "../../texts";

const invoices = "GET /api/invoices";
const users = "GET /api/users";
const create = "POST /api/invoices";
const ada = user(1, "ada");
const grace = user(2, "grace");
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on(invoices, () => list([invoice(12, 2, "99999999.99"), invoice(11, 1, "0.10"), invoice(10, 2, "1200.50")]))
    .on(users, () => list([ada, grace]));
});

describe("the list of invoices", () => {
  it("shows amounts as they are, and the users' names at the price of one request", async () => {
    renderApp("/invoices");
    expect(await screen.findAllByRole("link", { name: "grace" })).toHaveLength(2);
    expect(screen.getByRole("row", { name: /#12 .*grace.* 99,999,999\.99/ })).toBeVisible();
    expect(screen.getByRole("row", { name: /#11 .*ada.* 0\.10/ })).toBeVisible();
    expect(api.requests(invoices).map(({ query }) => query.toString())).toEqual(["sort=-id&limit=25"]);
    expect(api.requests(users).map(({ query }) => query.toString())).toEqual(["id=1&id=2&limit=2"]);
  });

  it("names users by number while their names are not known, or when they are gone", async () => {
    api.on(users, () => list([grace]));
    renderApp("/invoices");
    await screen.findAllByRole("link", { name: "grace" });
    expect(screen.getByRole("link", { name: "User #1" })).toBeVisible();
  });

  it("is there when the users' service is not", async () => {
    api.on(users, () => problem(500));
    renderApp("/invoices");
    expect(await screen.findByText("1,200.50")).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("leaves only those of one user when its address says so", async () => {
    renderApp("/invoices?user=2");
    await screen.findAllByRole("link", { name: "grace" });
    expect(api.requests(invoices).map(({ query }) => query.get("user_id"))).toEqual(["2"]);
    await waitFor(() => {
      expect(screen.getByRole("combobox", { name: texts.invoices.user })).toHaveValue("grace");
    });
  });

  it("shows those of all users again, by keyboard too", async () => {
    const { person, router } = renderApp("/invoices?user=2");
    const clear = await screen.findByRole("button", { name: texts.userPicker.clear });
    screen.getByRole("combobox", { name: texts.invoices.user }).focus();
    await person.tab();
    expect(clear).toHaveFocus();
    await person.keyboard("{Enter}");
    await waitFor(() => {
      expect(router.state.location.search).toBe("");
    });
  });

  it("filters by a user that is searched for, from the first page on", async () => {
    api.on(users, ({ query }) => list(query.get("q") === "gra" ? [grace] : [ada, grace]));
    const { person, router } = renderApp("/invoices?after=x");
    await person.type(await screen.findByRole("combobox", { name: texts.invoices.user }), "gra");
    await waitFor(() => {
      expect(within(screen.getByRole("listbox")).getAllByRole("option")).toHaveLength(1);
    });
    await person.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => {
      expect(router.state.location.search).toBe("?user=2");
    });
    // One for the list as it opened, one for the pause in typing.
    expect(api.requests(users).flatMap(({ query }) => (query.has("id") ? [] : [query.get("q")]))).toEqual([
      null,
      "gra",
    ]);
  });
});

describe("creating an invoice", () => {
  async function open() {
    const app = renderApp("/invoices/new");
    const dialog = await screen.findByRole("dialog", { name: texts.invoices.createTitle });
    const picker = within(dialog).getByRole("combobox", { name: /User/ });
    const amount = screen.getByRole("textbox", { name: /Amount/ });
    const submit = () => app.person.click(screen.getByRole("button", { name: texts.invoices.createSubmit }));
    return { ...app, picker, amount, submit };
  }

  it("sends the amount exactly as it was typed", async () => {
    api.on(create, () => json(invoice(13, 2, "99999999.10"), {}, 201));
    const { person, picker, amount, submit } = await open();
    await person.click(picker);
    await person.click(await screen.findByRole("option", { name: /grace/ }));
    await person.type(amount, "99999999.10");
    await submit();
    expect(await screen.findByText(texts.invoices.created("#13"))).toBeVisible();
    expect(api.requests(create).map(({ body }) => body)).toEqual([{ user_id: 2, amount: "99999999.10" }]);
  });

  it("asks for a user and a proper amount, without asking the server", async () => {
    const { person, picker, amount, submit } = await open();
    await person.type(amount, "1,5");
    await submit();
    await waitFor(() => {
      expect(picker).toHaveAccessibleDescription(texts.invoices.userRequired);
    });
    expect(picker).toHaveFocus();
    expect(amount).toHaveAccessibleDescription(expect.stringContaining(texts.invoices.amountForm));
    expect(api.requests(create)).toHaveLength(0);
  });

  it("shows at the field that the user is gone", async () => {
    api.on(create, () => problem(400, { errors: { user_id: ["Must be the id of a user; there is no user 2."] } }));
    const { person, picker, amount, submit } = await open();
    await person.click(picker);
    await person.click(await screen.findByRole("option", { name: /grace/ }));
    await person.type(amount, "5");
    await submit();
    await waitFor(() => {
      expect(picker).toHaveAccessibleDescription("Must be the id of a user; there is no user 2.");
    });
    expect(picker).toHaveFocus();
  });

  it("says when to try again while users cannot be checked", async () => {
    api.on(create, () => problem(503, {}, { "Retry-After": "5" }));
    const { person, picker, amount, submit } = await open();
    await person.click(picker);
    await person.click(await screen.findByRole("option", { name: /ada/ }));
    await person.type(amount, "5");
    await submit();
    expect(await screen.findByRole("alert")).toHaveTextContent("Try again in 5 seconds.");
  });
});

describe("editing an invoice", () => {
  it("starts from what is there and sends its version", async () => {
    api
      .on("GET /api/invoices/10", () => json(invoice(10, 2, "1200.50"), { ETag: '"7"' }))
      .on("PUT /api/invoices/10", () => json(invoice(10, 2, "1200.05")));
    const { person } = renderApp("/invoices/10/edit");
    const amount = await screen.findByRole("textbox", { name: /Amount/ });
    expect(amount).toHaveValue("1200.50");
    await person.clear(amount);
    await person.type(amount, "1200.05");
    await person.click(screen.getByRole("button", { name: texts.actions.save }));
    expect(await screen.findByText(texts.invoices.saved("#10"))).toBeVisible();
    const [sent] = api.requests("PUT /api/invoices/10");
    expect(sent?.headers.get("If-Match")).toBe('"7"');
    expect(sent?.body).toEqual({ user_id: 2, amount: "1200.05" });
  });
});

describe("deleting an invoice", () => {
  it("asks, deletes and shows the list afresh", async () => {
    api.on("DELETE /api/invoices/11", () => new Response(null, { status: 204 }));
    const { person } = renderApp("/invoices");
    await person.click(await screen.findByRole("button", { name: "Delete invoice #11" }));
    await screen.findByRole("dialog", { name: texts.invoices.deleteTitle("#11") });
    await person.click(screen.getByRole("button", { name: texts.actions.delete }));
    expect(await screen.findByText(texts.invoices.deleted("#11"))).toBeVisible();
    await waitFor(() => {
      expect(api.requests(invoices)).toHaveLength(2);
    });
  });
});
