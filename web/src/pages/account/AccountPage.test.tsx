import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "../../browser";
import { FakeApi, json, problem } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { member, session, user } from "../../test/samples";
import { texts } from "../../texts";

const ada = user(1, "ada");
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on("GET /auth/me", () => json(member))
    .on("GET /auth/sessions", () => json([session("a", true), session("b", false)]))
    .on("GET /api/users/1", () => json(ada, { ETag: '"v1"' }));
});

describe("one's own account", () => {
  it("saves the profile without touching the role, and names the person anew", async () => {
    const renamed = { ...ada, username: "lovelace" };
    api.on("PATCH /api/users/1", () => json(renamed)).on("POST /auth/refresh", () => json({ ...member, ...renamed }));
    const { person } = renderApp("/account");
    const username = await screen.findByRole("textbox", { name: /Username/ });
    await person.clear(username);
    await person.type(username, "lovelace");
    await person.click(screen.getByRole("button", { name: texts.actions.save }));
    expect(await screen.findByText(texts.account.saved)).toBeVisible();
    expect(screen.getByRole("button", { name: texts.session.menu("lovelace") })).toBeVisible();
    const [sent] = api.requests("PATCH /api/users/1");
    expect(sent?.headers.get("If-Match")).toBe('"v1"');
    expect(sent?.body).toEqual({ username: "lovelace", email: "ada@example.com" });
    await waitFor(() => {
      expect(api.requests("POST /auth/refresh")).toHaveLength(1);
    });
  });

  it("says that a new address takes effect once it is confirmed", async () => {
    const waiting = { ...ada, pending_email: "ada@elsewhere.example" };
    api.on("PATCH /api/users/1", () => json(waiting)).on("POST /auth/refresh", () => json(member));
    const { person } = renderApp("/account");
    const email = await screen.findByRole("textbox", { name: /Email/ });
    await person.clear(email);
    await person.type(email, "ada@elsewhere.example");
    api.on("GET /api/users/1", () => json(waiting, { ETag: '"v2"' }));
    await person.click(screen.getByRole("button", { name: texts.actions.save }));
    expect(await screen.findByText(texts.account.confirmEmail("ada@elsewhere.example"))).toBeVisible();
    expect(await screen.findByText(texts.account.pendingEmail("ada@elsewhere.example"))).toBeVisible();
  });

  it("leads to the sign-in, and keeps what was typed, where the address needs a recent one", async () => {
    api.on("PATCH /api/users/1", () =>
      problem(403, {
        title: "Forbidden",
        code: "reauthentication_required",
        params: { minutes: 10 },
        detail: "Sign in again.",
      }),
    );
    const { person } = renderApp("/account");
    const email = await screen.findByRole("textbox", { name: /Email/ });
    await person.clear(email);
    await person.type(email, "ada@elsewhere.example");
    await person.click(screen.getByRole("button", { name: texts.actions.save }));
    const link = await screen.findByRole("link", { name: texts.session.signIn });
    expect(link).toHaveAttribute("href", `/auth/login?returnUrl=${encodeURIComponent("/signed-in")}&prompt=login`);
    expect(link).toHaveAttribute("target", "_blank");
    expect(email).toHaveValue("ada@elsewhere.example");
  });

  it("leads to the service's own pages for password and passkeys", async () => {
    renderApp("/account");
    expect(await screen.findByRole("link", { name: texts.account.password })).toHaveAttribute(
      "href",
      "/account/password",
    );
    expect(screen.getByRole("link", { name: texts.account.passkeys })).toHaveAttribute("href", "/account/passkeys");
    expect(screen.getByRole("link", { name: texts.account.authenticator })).toHaveAttribute(
      "href",
      "/account/authenticator",
    );
  });

  it("lists where one is signed in and ends another session", async () => {
    api
      .inTurn(
        "GET /auth/sessions",
        () => json([session("a", true), session("b", false)]),
        () => json([session("a", true)]),
      )
      .on("DELETE /auth/sessions/b", () => new Response(null, { status: 204 }));
    const { person } = renderApp("/account");
    await person.click(await screen.findByRole("button", { name: texts.account.revokeItem("Firefox, Linux") }));
    expect(await screen.findByText(texts.account.revoked)).toBeVisible();
    await waitFor(() => {
      expect(
        screen.queryByRole("button", { name: texts.account.revokeItem("Firefox, Linux") }),
      ).not.toBeInTheDocument();
    });
    expect(api.requests("DELETE /auth/sessions/b")[0]?.headers.get("X-CSRF")).toBe("1");
  });

  it("leads to the sign-in where ending another session needs a recent one", async () => {
    api.on("DELETE /auth/sessions/b", () =>
      problem(403, { code: "reauthentication_required", params: { minutes: 10 }, detail: "Sign in again." }),
    );
    const { person } = renderApp("/account");
    await person.click(await screen.findByRole("button", { name: texts.account.revokeItem("Firefox, Linux") }));
    expect(await screen.findByRole("link", { name: texts.session.signIn })).toHaveAttribute("target", "_blank");
  });

  it("signs out everywhere once that is confirmed", async () => {
    const leaveFor = vi.spyOn(browser, "leaveFor").mockReturnValue();
    api.on("DELETE /auth/sessions", () => new Response(null, { status: 204 }));
    const { person } = renderApp("/account");
    await person.click(await screen.findByRole("button", { name: texts.account.signOutEverywhere }));
    const dialog = await screen.findByRole("dialog", { name: texts.account.signOutEverywhereTitle });
    expect(dialog).toHaveTextContent("All of your 2 sessions end");
    await person.click(within(dialog).getByRole("button", { name: texts.account.signOutEverywhere }));
    await waitFor(() => {
      expect(leaveFor).toHaveBeenCalledWith("/auth/login?returnUrl=%2F");
    });
  });

  it("keeps the sessions that it shows when they cannot be read again", async () => {
    api
      .inTurn(
        "GET /auth/sessions",
        () => json([session("a", true), session("b", false)]),
        () => problem(500),
      )
      .on("DELETE /auth/sessions/b", () => new Response(null, { status: 204 }));
    const { person } = renderApp("/account");
    await person.click(await screen.findByRole("button", { name: texts.account.revokeItem("Firefox, Linux") }));
    expect(await screen.findByText(texts.errors.server.title)).toBeVisible();
    expect(screen.getByText(texts.account.current)).toBeVisible();
    expect(screen.getByRole("button", { name: texts.account.signOutEverywhere })).toBeVisible();
  });

  it("says so when sessions cannot be read", async () => {
    api.on("GET /auth/sessions", () => problem(500));
    renderApp("/account");
    expect(await screen.findByText(texts.errors.server.title)).toBeVisible();
  });
});

describe("a member", () => {
  it("sees no users, not even by their address", async () => {
    const { router } = renderApp("/users");
    expect(await screen.findByRole("heading", { name: texts.notFound.title })).toBeVisible();
    const main = screen.getByRole("navigation", { name: "Main" });
    expect(within(main).queryByRole("link", { name: texts.users.title })).not.toBeInTheDocument();
    expect(router.state.location.pathname).toBe("/users");
    expect(api.requests("GET /api/users")).toHaveLength(0);
  });
});
