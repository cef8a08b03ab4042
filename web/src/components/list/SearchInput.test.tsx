import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeApi, list } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { user } from "../../test/samples";
import { texts } from "../../texts";

const users = "GET /api/users";
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi().on(users, () => list([user(1, "ada")]));
});

function searches() {
  return api.requests(users).map(({ query }) => query.get("q"));
}

describe("searching a list", () => {
  it("asks once per pause in typing, for the first page", async () => {
    const { person, router } = renderApp("/users?after=x");
    await person.type(await screen.findByRole("searchbox"), "ada lovelace ");
    await waitFor(() => {
      expect(searches()).toEqual([null, "ada lovelace"]);
    });
    expect(router.state.location.search).toBe("?q=ada+lovelace");
    expect(screen.getByRole("searchbox")).toHaveValue("ada lovelace ");
  });

  it("searches at once on Enter", async () => {
    const { person, router } = renderApp("/users");
    await person.type(await screen.findByRole("searchbox"), "ada{Enter}");
    expect(router.state.location.search).toBe("?q=ada");
  });

  it("is cleared by its button", async () => {
    const { person, router } = renderApp("/users?q=ada");
    await person.click(await screen.findByRole("button", { name: texts.list.clearSearch }));
    expect(router.state.location.search).toBe("");
    expect(screen.getByRole("searchbox")).toHaveValue("");
  });

  it("follows the address when the browser goes back and forth", async () => {
    const { router } = renderApp("/users?q=ada");
    expect(await screen.findByRole("searchbox")).toHaveValue("ada");
    await router.navigate("/users?q=grace");
    await waitFor(() => {
      expect(screen.getByRole("searchbox")).toHaveValue("grace");
    });
    await router.navigate(-1);
    await waitFor(() => {
      expect(screen.getByRole("searchbox")).toHaveValue("ada");
    });
    await router.navigate(1);
    await waitFor(() => {
      expect(screen.getByRole("searchbox")).toHaveValue("grace");
    });
  });
});
