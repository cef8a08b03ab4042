import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { chooseAction } from "../../test/chooseAction";
import { FakeApi, json, list, problem } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { user } from "../../test/samples";
import { texts } from "../../texts";

const users = "GET /api/users";
const create = "POST /api/users";
const replace = "PATCH /api/users/1";
const ada = user(1, "ada");
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi().on(users, () => list([ada])).on("GET /api/users/1", () => json(ada, { ETag: '"v1"' }));
});

async function openCreate() {
  const app = renderApp("/users");
  await app.person.click(await screen.findByRole("link", { name: texts.users.create }));
  await screen.findByRole("dialog", { name: texts.users.createTitle });
  return app;
}

async function fill(person: Awaited<ReturnType<typeof openCreate>>["person"], username: string, email: string) {
  await person.type(screen.getByRole("textbox", { name: /Username/ }), username);
  await person.type(screen.getByRole("textbox", { name: /Email/ }), email);
  await person.click(screen.getByRole("button", { name: texts.users.createSubmit }));
}

describe("creating a user", () => {
  it("shows the link to set a password once, and keeps it until the person is done", async () => {
    const set_password_url = "http://localhost/account/set-password#t";
    const invitation_sent_to = "grace@example.com";
    api.on(create, () => json({ ...user(2, "grace"), set_password_url, invitation_sent_to }, {}, 201));
    const { person, router } = await openCreate();
    await fill(person, "grace", "grace@example.com");
    expect(await screen.findByDisplayValue(set_password_url)).toBeVisible();
    expect(screen.getByText(texts.users.invitationSent("grace@example.com"))).toBeVisible();
    expect(screen.getByRole("dialog", { name: texts.users.linkTitle("grace") })).toBeVisible();
    expect(router.state.location.pathname).toBe("/users/new");
    await person.click(screen.getByRole("button", { name: texts.secret.copy }));
    expect(await navigator.clipboard.readText()).toBe(set_password_url);
    await person.click(screen.getByRole("button", { name: texts.secret.done }));
    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/users");
    });
  });

  it("repeats the same request after a lost answer, and makes a new one of something else", async () => {
    api.on(create, () => Promise.reject(new TypeError("fetch failed")));
    const { person } = await openCreate();
    await fill(person, "grace", "grace@example.com");
    await screen.findByRole("alert");
    await person.click(screen.getByRole("button", { name: texts.users.createSubmit }));
    await waitFor(() => {
      expect(api.requests(create)).toHaveLength(2);
    });
    await screen.findByRole("alert");
    await person.type(screen.getByRole("textbox", { name: /Username/ }), "2");
    await person.click(screen.getByRole("button", { name: texts.users.createSubmit }));
    await waitFor(() => {
      expect(api.requests(create)).toHaveLength(3);
    });
    const [first, second, third] = api.requests(create).map(({ headers }) => headers.get("Idempotency-Key"));
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it("sends what was entered, says so, and shows the list afresh", async () => {
    api.on(create, () => json(user(2, "grace"), {}, 201));
    const { person, router } = await openCreate();
    expect(router.state.location.pathname).toBe("/users/new");
    await waitFor(() => {
      expect(screen.getByRole("textbox", { name: /Username/ })).toHaveFocus();
    });

    await fill(person, "  grace ", "grace@example.com");
    expect(await screen.findByText(texts.users.created("grace"))).toBeVisible();
    expect(api.requests(create).map(({ body }) => body)).toEqual([
      { username: "grace", email: "grace@example.com", role: "member" },
    ]);
    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/users");
    });
    await waitFor(() => {
      expect(api.requests(users)).toHaveLength(2);
    });
  });

  it("says at each field what is missing, without asking the server", async () => {
    const { person } = await openCreate();
    await person.click(screen.getByRole("button", { name: texts.users.createSubmit }));
    const username = screen.getByRole("textbox", { name: /Username/ });
    await waitFor(() => {
      expect(username).toHaveAccessibleDescription(texts.fields.required);
    });
    expect(username).toHaveFocus();
    expect(username).toBeInvalid();
    expect(screen.getByRole("textbox", { name: /Email/ })).toHaveAccessibleDescription(texts.fields.required);
    expect(api.requests(create)).toHaveLength(0);
  });

  it.each([400, 409])("shows what the server says of a field at that field (%d)", async (status) => {
    api.on(create, () => problem(status, { errors: { email: ["Taken by another user."] } }));
    const { person } = await openCreate();
    await fill(person, "grace", "ada@example.com");
    const email = screen.getByRole("textbox", { name: /Email/ });
    await waitFor(() => {
      expect(email).toHaveAccessibleDescription("Taken by another user.");
    });
    expect(email).toHaveFocus();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("shows what the server says of anything else above the buttons, with the trace id", async () => {
    api.on(create, () => problem(400, { errors: { username: ["Odd."], tenant: ["Not known."] } }));
    const { person } = await openCreate();
    await fill(person, "grace", "grace@example.com");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("tenant: Not known.");
    expect(alert).toHaveTextContent("0123456789abcdef");
    expect(screen.getByRole("textbox", { name: /Username/ })).toHaveAccessibleDescription("Odd.");
  });

  it("warns that it may have been saved when no answer came, and keeps what was entered", async () => {
    api.on(create, () => Promise.reject(new TypeError("fetch failed")));
    const { person } = await openCreate();
    await fill(person, "grace", "grace@example.com");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(texts.errors.unreachable.title);
    expect(alert).toHaveTextContent(texts.errors.uncertain);
    expect(screen.getByRole("textbox", { name: /Username/ })).toHaveValue("grace");
    expect(api.requests(create)).toHaveLength(1);

    api.on(create, () => json(user(2, "grace"), {}, 201));
    await person.click(screen.getByRole("button", { name: texts.users.createSubmit }));
    expect(await screen.findByText(texts.users.created("grace"))).toBeVisible();
  });

  it("sends once, however often it is submitted meanwhile", async () => {
    let arrive: (response: Response) => void = () => expect.fail("Nothing was asked for.");
    api.on(
      create,
      () =>
        new Promise<Response>((resolve) => {
          arrive = resolve;
        }),
    );
    const { person } = await openCreate();
    await fill(person, "grace", "grace@example.com");
    const submit = screen.getByRole("button", { name: texts.users.createSubmit });
    await waitFor(() => {
      expect(submit).toBeDisabled();
    });
    await person.click(submit);
    await person.type(screen.getByRole("textbox", { name: /Email/ }), "{Enter}");
    arrive(json(user(2, "grace"), {}, 201));
    expect(await screen.findByText(texts.users.created("grace"))).toBeVisible();
    expect(api.requests(create)).toHaveLength(1);
  });

  it("asks before it throws away what was typed", async () => {
    const { person, router } = await openCreate();
    await person.type(screen.getByRole("textbox", { name: /Username/ }), "gra");
    await person.click(screen.getByRole("button", { name: texts.actions.cancel }));
    const question = await screen.findByRole("dialog", { name: texts.form.discardTitle });
    await person.click(within(question).getByRole("button", { name: texts.form.keepEditing }));
    expect(router.state.location.pathname).toBe("/users/new");
    expect(screen.getByRole("textbox", { name: /Username/ })).toHaveValue("gra");

    await person.keyboard("{Escape}");
    await person.click(await screen.findByRole("button", { name: texts.form.discard }));
    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/users");
    });
  });
});

describe("editing a user", () => {
  it("sends the change for the version it was made from", async () => {
    api.on(replace, () => json({ ...ada, email: "lovelace@example.com" }));
    const { person, router } = renderApp("/users/1/edit?q=ad");
    const email = await screen.findByRole("textbox", { name: /Email/ });
    expect(screen.getByRole("textbox", { name: /Username/ })).toHaveValue("ada");
    await person.clear(email);
    await person.type(email, "lovelace@example.com");
    await person.click(screen.getByRole("button", { name: texts.actions.save }));
    expect(await screen.findByText(texts.users.saved("ada"))).toBeVisible();

    const [sent] = api.requests(replace);
    expect(sent?.headers.get("If-Match")).toBe('"v1"');
    expect(sent?.body).toEqual({ username: "ada", email: "lovelace@example.com", role: "member" });
    await waitFor(() => {
      expect(router.state.location.pathname + router.state.location.search).toBe("/users/1?q=ad");
    });
  });

  it("saves nothing while nothing is changed", async () => {
    const { person } = renderApp("/users/1/edit");
    const username = await screen.findByRole("textbox", { name: /Username/ });
    const save = screen.getByRole("button", { name: texts.actions.save });
    expect(save).toHaveAttribute("aria-disabled", "true");
    await person.click(save);
    await person.type(username, "{Control>}{Enter}{/Control}{Enter}");
    await person.type(username, "!");
    expect(save).toHaveAttribute("aria-disabled", "false");
    await person.type(username, "{Backspace}");
    expect(save).toHaveAttribute("aria-disabled", "true");
    expect(api.requests(replace)).toEqual([]);
  });

  describe("when someone else was faster", () => {
    async function collide() {
      api.on(replace, ({ headers }) =>
        headers.get("If-Match") === '"v2"' ? json({ ...ada, username: "ada!" }) : problem(412),
      );
      const app = renderApp("/users/1/edit");
      await app.person.type(await screen.findByRole("textbox", { name: /Username/ }), "!");
      api.on("GET /api/users/1", () => json({ ...ada, email: "countess@example.com" }, { ETag: '"v2"' }));
      await app.person.click(screen.getByRole("button", { name: texts.actions.save }));
      const dialog = await screen.findByRole("dialog", { name: texts.conflict.title });
      await within(dialog).findByRole("table");
      const choose = (name: string) => app.person.click(within(dialog).getByRole("button", { name }));
      return { ...app, dialog, choose };
    }

    it("shows both versions side by side", async () => {
      const { dialog } = await collide();
      expect(within(dialog).getByRole("row", { name: /Username ada! ada/ })).toBeVisible();
      expect(within(dialog).getByRole("row", { name: /Email ada@example.com countess@example.com/ })).toBeVisible();
    });

    it("saves one's own over it", async () => {
      const { choose } = await collide();
      await choose(texts.conflict.keepMine);
      expect(await screen.findByText(texts.users.saved("ada!"))).toBeVisible();
      expect(api.requests(replace).at(-1)?.body).toEqual({
        username: "ada!",
        email: "ada@example.com",
        role: "member",
      });
    });

    it("takes theirs into the form", async () => {
      const { choose } = await collide();
      await choose(texts.conflict.takeTheirs);
      expect(screen.getByRole("textbox", { name: /Username/ })).toHaveValue("ada");
      expect(screen.getByRole("textbox", { name: /Email/ })).toHaveValue("countess@example.com");
      expect(api.requests(replace)).toHaveLength(1);
    });

    it("keeps theirs in sight while one goes on", async () => {
      const { choose, person } = await collide();
      await choose(texts.conflict.review);
      expect(await screen.findByText(texts.conflict.reviewTitle)).toBeVisible();
      expect(screen.getByText("countess@example.com")).toBeVisible();
      expect(screen.getByRole("textbox", { name: /Username/ })).toHaveValue("ada!");
      await person.click(screen.getByRole("button", { name: texts.actions.save }));
      expect(await screen.findByText(texts.users.saved("ada!"))).toBeVisible();
    });
  });

  it("says that there is no such user", async () => {
    renderApp("/users/7/edit");
    expect(await screen.findByRole("alert")).toHaveTextContent(texts.errors.notFound.title);
  });
});

describe("deleting a user", () => {
  const remove = "DELETE /api/users/1";

  async function askToDelete() {
    const app = renderApp("/users");
    await chooseAction(app.person, texts.users.more("ada"), texts.users.delete);
    await screen.findByRole("dialog", { name: texts.users.deleteTitle("ada") });
    return app;
  }

  it("asks first", async () => {
    const { person } = await askToDelete();
    await person.click(screen.getByRole("button", { name: texts.actions.cancel }));
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    });
    expect(api.requests(remove)).toHaveLength(0);
    await waitFor(() => {
      expect(screen.getByRole("button", { name: texts.users.more("ada") })).toHaveFocus();
    });
  });

  it.each([204, 404])("is done when the user is gone (%d), and the focus finds a place", async (status) => {
    api.on(remove, () => new Response(null, { status }));
    const { person } = await askToDelete();
    api.on(users, () => list([]));
    await person.click(screen.getByRole("button", { name: texts.actions.delete }));
    expect(await screen.findByText(texts.users.deleted("ada"))).toBeVisible();
    expect(await screen.findByText(texts.users.emptyTitle)).toBeVisible();
    await waitFor(() => {
      expect(screen.getByRole("heading", { name: texts.users.title })).toHaveFocus();
    });
  });

  it("says why it failed and can be tried again", async () => {
    api.inTurn(
      remove,
      () => problem(409, { title: "Conflict", detail: "The last admin stays." }),
      () => new Response(null, { status: 204 }),
    );
    const { person } = await askToDelete();
    await person.click(screen.getByRole("button", { name: texts.actions.delete }));
    expect(await screen.findByRole("alert")).toHaveTextContent("The last admin stays.");
    await person.click(screen.getByRole("button", { name: texts.actions.delete }));
    expect(await screen.findByText(texts.users.deleted("ada"))).toBeVisible();
  });
});
