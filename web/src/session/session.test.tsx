import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "../browser";
import { chooseAction } from "../test/chooseAction";
import { FakeApi, json, list, problem } from "../test/FakeApi";
import { renderApp } from "../test/renderApp";
import { admin, user } from "../test/samples";
import { texts } from "../texts";
import { sessionChannel } from "./sessionChannel";

const me = "GET /auth/me";
const create = "POST /api/users";
let api: FakeApi;
const leaveFor = vi.fn<(url: string) => void>();
const reload = vi.fn<() => void>();

beforeEach(() => {
  api = new FakeApi().on("GET /api/users", () => list([user(1, "ada")]));
  leaveFor.mockReset();
  reload.mockReset();
  vi.spyOn(browser, "leaveFor").mockImplementation(leaveFor);
  vi.spyOn(browser, "reload").mockImplementation(reload);
});

describe("arriving", () => {
  it("sends who is signed out to sign in, asks for nothing else, and keeps nothing", async () => {
    sessionStorage.setItem("invoiceTrail", JSON.stringify({ search: "?q=ada", ids: [1] }));
    api.on(me, () => problem(401));
    renderApp("/users?q=ad&sort=-email");
    await waitFor(() => {
      expect(leaveFor).toHaveBeenCalledWith("/auth/login?returnUrl=%2Fusers%3Fq%3Dad%26sort%3D-email");
    });
    expect(api.sent).toEqual([]);
    expect(sessionStorage).toHaveLength(0);
  });

  it("says so when it cannot be known who is signed in, and tries again when asked", async () => {
    api.inTurn(
      me,
      () => problem(500),
      () => json(admin),
    );
    const { person } = renderApp("/users");
    expect(await screen.findByRole("alert")).toHaveTextContent(texts.errors.server.title);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(texts.session.unknownTitle);
    await person.click(screen.getByRole("button", { name: texts.actions.retry }));
    expect(await screen.findByRole("rowheader", { name: /ada/ })).toBeVisible();
    expect(leaveFor).not.toHaveBeenCalled();
  });
});

describe("a session that ends while typing", () => {
  async function typeAndLoseSession() {
    const app = renderApp("/users/new");
    await app.person.type(await screen.findByRole("textbox", { name: /Username/ }), "grace");
    await app.person.type(screen.getByRole("textbox", { name: /Email/ }), "grace@example.com");
    api.on(create, () => problem(401)).on(me, () => problem(401));
    await app.person.click(screen.getByRole("button", { name: texts.users.createSubmit }));
    const dialog = await screen.findByRole("dialog", { name: texts.session.endedTitle });
    return { ...app, dialog };
  }

  it("loses no input, and lets the same be sent once signed in again in another tab", async () => {
    const { dialog, person } = await typeAndLoseSession();
    const signIn = within(dialog).getByRole("link", { name: texts.session.signIn });
    expect(signIn).toHaveAttribute("href", "/auth/login?returnUrl=%2Fsigned-in");
    expect(signIn).toHaveAttribute("target", "_blank");
    expect(leaveFor).not.toHaveBeenCalled();

    api.on(me, () => json(admin)).on(create, () => json(user(2, "grace"), {}, 201));
    act(() => {
      sessionChannel.announce();
    });
    await waitFor(() => {
      expect(dialog).not.toBeInTheDocument();
    });
    expect(screen.getByRole("textbox", { name: /Username/ })).toHaveValue("grace");
    await person.click(screen.getByRole("button", { name: texts.users.createSubmit }));
    expect(await screen.findByText(texts.users.created("grace"))).toBeVisible();

    const keys = api.requests(create).map(({ headers }) => headers.get("Idempotency-Key"));
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it("looks again when the person comes back to the window", async () => {
    const { dialog } = await typeAndLoseSession();
    api.on(me, () => json(admin));
    act(() => {
      window.dispatchEvent(new Event("visibilitychange"));
    });
    await waitFor(() => {
      expect(dialog).not.toBeInTheDocument();
    });
  });

  it("can be put off, and asks again at the next refusal", async () => {
    const { dialog, person } = await typeAndLoseSession();
    await person.click(within(dialog).getByRole("button", { name: texts.session.later }));
    await waitFor(() => {
      expect(dialog).not.toBeInTheDocument();
    });
    await person.click(screen.getByRole("button", { name: texts.users.createSubmit }));
    expect(await screen.findByRole("dialog", { name: texts.session.endedTitle })).toBeVisible();
  });

  it("starts afresh when someone else signs in", async () => {
    await typeAndLoseSession();
    sessionStorage.setItem("invoiceTrail", JSON.stringify({ search: "?q=ada", ids: [1] }));
    api.on(me, () => json({ ...admin, id: "101", username: "other" }));
    act(() => {
      sessionChannel.announce();
    });
    await waitFor(() => {
      expect(reload).toHaveBeenCalled();
    });
    expect(sessionStorage).toHaveLength(0);
  });
});

describe("changes", () => {
  it("carry the header that the gateway asks for; reads do not", async () => {
    api.on("DELETE /api/users/1", () => new Response(null, { status: 204 }));
    const { person } = renderApp("/users");
    await chooseAction(person, texts.users.more("ada"), texts.users.delete);
    await person.click(await screen.findByRole("button", { name: texts.actions.delete }));
    await screen.findByText(texts.users.deleted("ada"));
    expect(api.sent.map(({ method, headers }) => [method, headers.get("X-CSRF")])).toEqual(
      expect.arrayContaining([
        ["GET", null],
        ["DELETE", "1"],
      ]),
    );
  });
});

describe("the user menu", () => {
  async function open() {
    const app = renderApp("/users");
    await app.person.click(await screen.findByRole("button", { name: texts.session.menu("hopper") }));
    return app;
  }

  it("says who is signed in, as what", async () => {
    await open();
    expect(await screen.findByText(/hopper@example\.com · Administrator/)).toBeVisible();
    expect(screen.getByRole("link", { name: texts.session.account })).toHaveAttribute("href", "/account");
  });

  it("signs out, and goes where the sign-in itself is ended", async () => {
    sessionStorage.setItem("invoiceTrail", JSON.stringify({ search: "?q=ada", ids: [1] }));
    api.on("POST /auth/logout", () => json({ url: "https://id.example/end" }));
    const { person } = await open();
    await person.click(await screen.findByRole("button", { name: texts.session.signOut }));
    await waitFor(() => {
      expect(leaveFor).toHaveBeenCalledWith("https://id.example/end");
    });
    expect(api.requests("POST /auth/logout")[0]?.headers.get("X-CSRF")).toBe("1");
    expect(sessionStorage).toHaveLength(0);
  });
});
