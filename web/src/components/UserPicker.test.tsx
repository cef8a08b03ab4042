import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeApi, json, list, problem } from "../test/FakeApi";
import { renderApp } from "../test/renderApp";
import { invoice, user } from "../test/samples";
import { texts } from "../texts";

const { userPicker, users, invoices } = texts;
const people = [user(1, "alinus"), user(2, "grace"), user(3, "linus")];
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on("GET /api/invoices", ({ query }) =>
      list(query.get("user_id") === "3" ? [invoice(9, 3, "5.00", { currency: "EUR" })] : []),
    )
    .on("GET /api/users", ({ query }) => {
      const [ids, q] = [query.getAll("id"), query.get("q") ?? ""];
      return list(people.filter(({ id, username }) => (ids.length ? ids.includes(`${id}`) : username.includes(q))));
    });
});

async function open() {
  const app = renderApp("/invoices/new");
  const dialog = await screen.findByRole("dialog", { name: invoices.createTitle });
  const picker = within(dialog).getByRole("combobox", { name: /^User/ });
  await waitFor(() => {
    expect(picker).toHaveFocus();
  });
  return { ...app, dialog, picker };
}

describe("choosing a user", () => {
  it("shows no number in place of a name that is on its way", async () => {
    let answer: (response: Response) => void = () => undefined;
    api
      .on("GET /api/invoices/9", () => json(invoice(9, 3, "5.00")))
      .on("GET /api/users", () => new Promise((resolve) => (answer = resolve)));
    renderApp("/invoices/9/edit");
    const picker = await screen.findByRole("combobox", { name: /^User/ });
    expect(picker).toHaveValue("");
    expect(picker).toHaveAttribute("placeholder", texts.list.loading);
    answer(list([people[2]]));
    await waitFor(() => {
      expect(picker).toHaveValue("linus");
    });
  });

  it("takes the best match by Enter, goes on to the lines, and takes their currency", async () => {
    const { person, picker, dialog } = await open();
    await person.keyboard("linu");
    await waitFor(() => {
      expect(
        within(screen.getByRole("listbox"))
          .getAllByRole("option")
          .map((option) => option.textContent),
      ).toEqual(["linuslinus@example.com", "alinusalinus@example.com", userPicker.create("linu")]);
    });
    await person.keyboard("{Enter}");
    expect(picker).toHaveValue("linus");
    expect(within(dialog).getByRole("textbox", { name: /^Description/ })).toHaveFocus();
    await waitFor(() => {
      expect(within(dialog).getByRole("combobox", { name: invoices.currency })).toHaveValue("EUR");
    });
    expect(api.requests("POST /api/invoices")).toEqual([]);
  });

  it.each(["{Enter}", "{Tab}"])("takes the best match by %s even before it has come", async (key) => {
    const { person, picker } = await open();
    await person.keyboard(`linu${key}`);
    await waitFor(() => {
      expect(picker).toHaveValue("linus");
    });
  });

  it("says that nobody matches rather than dropping what was typed", async () => {
    const { person, picker } = await open();
    await person.keyboard("nobody{Tab}");
    await waitFor(() => {
      expect(picker).toHaveAccessibleDescription(userPicker.nothing("nobody"));
    });
  });

  it("says that a search failed", async () => {
    api.on("GET /api/users", () => problem(500));
    const { person, dialog } = await open();
    await person.keyboard("linu");
    expect(await within(dialog).findByText(userPicker.failed)).toBeInTheDocument();
  });

  it("creates whoever is missing, and chooses them", async () => {
    const created = user(4, "ada");
    api.on("POST /api/users", () => json({ ...created, set_password_url: null }, {}, 201));
    const { person, picker } = await open();
    await person.keyboard("ada");
    await screen.findByRole("option", { name: userPicker.create("ada") });
    await person.keyboard("{Enter}");
    const create = within(await screen.findByRole("dialog", { name: users.createTitle }));
    expect(create.getByRole("textbox", { name: /^Username/ })).toHaveValue("ada");
    people.push(created);
    await person.type(create.getByRole("textbox", { name: /^Email/ }), "ada@example.com{Enter}");
    await waitFor(() => {
      expect(picker).toHaveValue("ada");
    });
    expect(api.requests("POST /api/users")[0]?.body).toEqual({
      username: "ada",
      email: "ada@example.com",
      role: "member",
    });
  });
});
