import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeApi, json, list, problem } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { historyEntry, invoice, total, user } from "../../test/samples";
import { texts } from "../../texts";

const ada = user(1, "ada");
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on("GET /api/users", () => list([ada]))
    .on("GET /api/users/1", () => json(ada, { ETag: '"v1"' }))
    .on("GET /api/users/1/history", ({ query }) =>
      query.has("after")
        ? list([historyEntry(1, "created", {})])
        : list([historyEntry(2, "updated", { email: { from: "old@example.com", to: "ada@example.com" } })], {
            next: "older",
          }),
    )
    .on("GET /api/invoices", ({ query }) =>
      query.get("status") === "open" ? list([invoice(7, 1, "5.00")], { total: 3 }) : list([invoice(7, 1, "5.00")]),
    );
});

async function openMenu() {
  const app = renderApp("/users/1");
  await app.person.click(await screen.findByRole("button", { name: texts.users.more("ada") }));
  return app;
}

describe("the page of a user", () => {
  it("shows who it is, their invoices and what happened, more of it when asked", async () => {
    const { person } = renderApp("/users/1");
    expect(await screen.findByRole("heading", { name: "ada", level: 1 })).toBeVisible();
    expect(await screen.findByRole("row", { name: /#7 .*5\.00/ })).toBeVisible();
    expect(api.requests("GET /api/invoices").map(({ query }) => query.get("user_id"))).toEqual(["1"]);
    const updated = (await screen.findAllByRole("listitem"))[0];
    expect(updated).toHaveTextContent("Changed");
    expect(updated).toHaveTextContent("hopper ·");
    expect(updated).toHaveTextContent("Email: old@example.com ada@example.com");

    await person.click(screen.getByRole("button", { name: texts.history.more }));
    await waitFor(() => {
      expect(screen.getAllByRole("listitem")).toHaveLength(2);
    });
  });

  it("names roles in the past as it does elsewhere", async () => {
    api.on("GET /api/users/1/history", () =>
      list([historyEntry(1, "updated", { role: { from: "member", to: "admin" } })]),
    );
    renderApp("/users/1");
    const past = within(await screen.findByRole("list", { name: texts.history.title }));
    expect(past.getByText(texts.session.member)).toBeVisible();
    expect(past.getByText(texts.session.admin)).toBeVisible();
  });

  it("keeps what it shows of the past when more of it cannot be read, and tries that again", async () => {
    const history = "GET /api/users/1/history";
    let isDown = true;
    api.on(history, ({ query }) => {
      if (!query.has("after")) {
        return list([historyEntry(2, "updated", {})], { next: "older" });
      }
      return isDown ? problem(500) : list([historyEntry(1, "created", {})]);
    });
    const { person } = renderApp("/users/1");
    await person.click(await screen.findByRole("button", { name: texts.history.more }));
    const past = within(screen.getByRole("list", { name: texts.history.title }));
    expect(await screen.findByText(texts.errors.server.title)).toBeVisible();
    expect(past.getAllByRole("listitem")).toHaveLength(1);
    isDown = false;
    // The past is the last part of the page.
    const retry = screen.getAllByRole("button", { name: texts.actions.retry }).at(-1);
    await person.click(retry ?? expect.fail("There is no way to try again."));
    await waitFor(() => {
      expect(past.getAllByRole("listitem")).toHaveLength(2);
    });
    expect(screen.queryByText(texts.errors.server.title)).toBeNull();
  });

  it("shows where they are signed in and with what, and ends that", async () => {
    const session = {
      id: "s1",
      current: false,
      created_at: "2026-11-01T10:00:00Z",
      last_seen_at: "2026-11-02T10:00:00Z",
    };
    const passkey = { id: 5, name: "Ada's phone", created_at: "2026-11-01T10:00:00Z", last_used_at: null };
    let passkeys = [passkey];
    api
      .on("GET /auth/users/1/sessions", () => json([session]))
      .on("DELETE /auth/users/1/sessions/s1", () => new Response(null, { status: 204 }))
      .on("GET /api/users/1/passkeys", () => list(passkeys))
      .on("GET /api/users/1/second-factor", () => json({ authenticator: true, recovery_codes: 10, passkeys: 1 }))
      .on("DELETE /api/users/1/passkeys/5", () => {
        passkeys = [];
        return new Response(null, { status: 204 });
      });
    const { person } = renderApp("/users/1");
    const name = texts.access.removeItem("Ada's phone");
    await person.click(await screen.findByRole("button", { name }));
    const question = within(await screen.findByRole("dialog", { name }));
    expect(question.getByText(texts.access.removeText)).toBeVisible();
    expect(api.requests("DELETE /api/users/1/passkeys/5")).toHaveLength(0);
    await person.click(question.getByRole("button", { name: texts.access.remove }));
    await waitFor(() => {
      expect(screen.queryByText("Ada's phone")).toBeNull();
    });
    expect(screen.getByText(texts.access.authenticator)).toBeVisible();
    await person.click(screen.getByRole("button", { name: texts.account.revokeItem(texts.account.unknownBrowser) }));
    await waitFor(() => {
      expect(api.requests("DELETE /auth/users/1/sessions/s1")).toHaveLength(1);
    });
  });

  it("adds up what they owe, and were billed and paid in all, and leads to a new invoice for them", async () => {
    api.on("GET /api/invoices/totals", () =>
      json({
        as_of: "2026-11-24",
        totals: [
          total("USD", "draft", { amount: "7.00", balance: "7.00" }),
          total("USD", "open", { count: 3, amount: "100.00", paid: "10.00", balance: "90.00" }),
          total("USD", "open", { overdue: true, amount: "20.00", balance: "20.00" }),
          total("USD", "paid", { amount: "1000.00", paid: "1000.00" }),
          total("JPY", "draft", { amount: "5" }),
        ],
      }),
    );
    renderApp("/users/1");
    const table = await screen.findByRole("table", { name: texts.users.totals });
    expect(
      within(table).getByRole("row", { name: "USD $110.00 Overdue: $20.00 $1,120.00 Paid: $1,010.00" }),
    ).toBeVisible();
    expect(within(table).getAllByRole("row")).toHaveLength(2);
    expect(within(table).getByRole("link", { name: "$20.00" })).toHaveAttribute(
      "href",
      "/invoices?user=1&overdue=true&currency=USD",
    );
    expect(api.requests("GET /api/invoices/totals")[0]?.query.toString()).toBe("user_id=1");
    expect(screen.getByRole("link", { name: texts.invoices.create })).toHaveAttribute("href", "/invoices/new?user=1");
  });

  it.each(["9", "no-number", "0"])("says that there is no user %j, and where all of them are", async (id) => {
    renderApp(`/users/${id}`);
    expect(await screen.findByRole("heading", { name: texts.users.missing, level: 1 })).toBeVisible();
    expect(document.title).toBe(texts.app.title(texts.users.missing));
    expect(screen.getByRole("link", { name: texts.users.all })).toHaveAttribute("href", "/users");
  });

  it("has a name and a way on when it cannot be read, and tries again", async () => {
    api.inTurn(
      "GET /api/users/1",
      () => problem(500),
      () => json(ada),
    );
    const { person } = renderApp("/users/1");
    expect(await screen.findByRole("alert")).toHaveTextContent(texts.errors.server.title);
    expect(screen.getByRole("heading", { name: texts.users.pageTitle, level: 1 })).toBeVisible();
    expect(document.title).toBe(texts.app.title(texts.users.pageTitle));
    expect(screen.getByRole("link", { name: texts.users.all })).toHaveAttribute("href", "/users");
    await person.click(screen.getByRole("button", { name: texts.actions.retry }));
    expect(await screen.findByRole("heading", { name: "ada", level: 1 })).toBeVisible();
  });

  it("asks nothing for what cannot be an id", async () => {
    renderApp("/users/abc/edit");
    expect(await screen.findByRole("heading", { name: texts.users.missing })).toBeVisible();
    expect(api.sent).toEqual([]);
  });

  it("deactivates at once and can undo it", async () => {
    api
      .on("POST /api/users/1/deactivate", () => json({ ...ada, active: false }))
      .on("POST /api/users/1/reactivate", () => json(ada));
    const { person } = await openMenu();
    await person.click(await screen.findByRole("menuitem", { name: texts.users.deactivate }));
    expect(await screen.findByText(texts.users.deactivated("ada"))).toBeVisible();
    await person.click(screen.getByRole("button", { name: texts.actions.undo }));
    expect(await screen.findByText(texts.users.reactivated("ada"))).toBeVisible();
    const [sent] = api.requests("POST /api/users/1/deactivate");
    expect(sent?.headers.get("Idempotency-Key")).toMatch(/\S/);
  });

  it("has the focus again once a notice was put away by keyboard", async () => {
    api.on("POST /api/users/1/deactivate", () => json({ ...ada, active: false }));
    const { person } = await openMenu();
    await person.click(await screen.findByRole("menuitem", { name: texts.users.deactivate }));
    (await screen.findByRole("button", { name: texts.actions.close })).focus();
    await person.keyboard("{Enter}");
    await waitFor(() => {
      expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    });
  });

  it("says which rule keeps somebody from being deactivated", async () => {
    api.on("POST /api/users/1/deactivate", () =>
      problem(409, { title: "Conflict", detail: "The last administrator cannot be deactivated." }),
    );
    const { person } = await openMenu();
    await person.click(await screen.findByRole("menuitem", { name: texts.users.deactivate }));
    expect(await screen.findByText("The last administrator cannot be deactivated.")).toBeVisible();
  });

  it("makes a set-password link, shown until closed", async () => {
    const url = "http://localhost/account/set-password#x";
    api.on("POST /api/users/1/set-password-link", () => json({ url, expires_at: "2026-12-01T10:00:00Z" }));
    const { person } = await openMenu();
    await person.click(await screen.findByRole("menuitem", { name: texts.users.makeLink }));
    await person.click(await screen.findByRole("button", { name: texts.users.linkSubmit }));
    expect(await screen.findByDisplayValue(url)).toBeVisible();
    await person.click(screen.getByRole("button", { name: texts.secret.done }));
    await waitFor(() => {
      expect(screen.queryByDisplayValue(url)).not.toBeInTheDocument();
    });
  });

  it("sends a set-password link, and says where mail is off", async () => {
    const send = "POST /api/users/1/send-set-password-link";
    api.inTurn(
      send,
      () => problem(409, { code: "mail_off", detail: "Mail is not set up (Mail:Host)." }),
      () => json({ email: "ada@example.com", expires_at: "2026-12-01T10:00:00Z" }),
    );
    const { person } = await openMenu();
    await person.click(await screen.findByRole("menuitem", { name: texts.users.makeLink }));
    const dialog = within(await screen.findByRole("dialog", { name: texts.users.linkTitle("ada") }));
    await person.click(dialog.getByRole("button", { name: texts.users.linkSend }));
    expect(await dialog.findByRole("alert")).toHaveTextContent("Mail is not set up");
    await person.click(dialog.getByRole("button", { name: texts.users.linkSend }));
    expect(await screen.findByText(/The link has been sent to ada@example\.com/)).toBeVisible();
    await person.click(screen.getByRole("button", { name: texts.secret.done }));
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    });
  });

  it("says how many open invoices there are before it deletes, then leads to the list", async () => {
    api.on("DELETE /api/users/1", () => new Response(null, { status: 204 }));
    const { person, router } = await openMenu();
    await person.click(await screen.findByRole("menuitem", { name: texts.users.delete }));
    const dialog = await screen.findByRole("dialog", { name: texts.users.deleteTitle("ada") });
    expect(await within(dialog).findByText(/There are 3 open invoices/)).toBeVisible();
    await person.click(within(dialog).getByRole("button", { name: texts.actions.delete }));
    expect(await screen.findByText(texts.users.deleted("ada"))).toBeVisible();
    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/users");
    });
  });
});
