import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "../../browser";
import { chooseAction } from "../../test/chooseAction";
import { FakeApi, json, list, problem } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { user } from "../../test/samples";
import { texts } from "../../texts";

const users = "GET /api/users";
const ada = user(1, "ada");
const grace = user(2, "grace");
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi().on(users, () => list([ada, grace]));
});

function askedFor() {
  return api.requests(users).map(({ query }) => query.toString());
}

describe("the list of users", () => {
  it("shows a page of users and how many there are", async () => {
    api.on(users, () => list([ada, grace], { total: 1204 }));
    renderApp("/users");
    expect(await screen.findByRole("rowheader", { name: /ada/ })).toBeVisible();
    expect(screen.getByText("1,204 users")).toHaveRole("status");
    expect(screen.getByText("1–2 of 1,204")).toBeVisible();
    expect(askedFor()).toEqual(["sort=username&limit=25"]);
  });

  it("is saved as CSV under its filters", async () => {
    const save = vi.spyOn(browser, "save").mockImplementation(() => undefined);
    const { person } = renderApp("/users?q=a&role=admin");
    await screen.findByRole("rowheader", { name: /ada/ });
    api.on(users, () => new Response("id\r\n1\r\n", { headers: { "Content-Type": "text/csv" } }));
    await person.click(screen.getByRole("button", { name: texts.csv.download }));
    expect(await screen.findByText(texts.csv.done("1"))).toBeVisible();
    expect(save).toHaveBeenCalledWith(expect.any(Blob), expect.stringMatching(/^users-/));
    expect(askedFor().at(-1)).toBe("sort=username&q=a&role=admin");
  });

  it("says so when the server stopped counting", async () => {
    api.on(users, () => list([ada], { total: "10000+" }));
    renderApp("/users");
    expect(await screen.findByText("more than 10,000 users")).toBeVisible();
  });

  it("asks for what its address says", async () => {
    renderApp("/users?q=ad&sort=-email&limit=50&after=one&after=two");
    await screen.findByRole("rowheader", { name: /ada/ });
    expect(askedFor()).toEqual(["sort=-email&limit=50&q=ad&after=two"]);
    expect(screen.getByRole("searchbox")).toHaveValue("ad");
    expect(screen.getByRole("columnheader", { name: "Email" })).toHaveAttribute("aria-sort", "descending");
    expect(screen.getByText("101–102 of 2")).toBeVisible();
  });

  it("sorts by a column, the other way round at the second press", async () => {
    const { person, router } = renderApp("/users?after=x");
    await person.click(await screen.findByRole("button", { name: "Email" }));
    expect(router.state.location.search).toBe("?sort=email");
    await person.click(screen.getByRole("button", { name: "Email" }));
    expect(router.state.location.search).toBe("?sort=-email");
    await waitFor(() => {
      expect(askedFor().at(-1)).toBe("sort=-email&limit=25");
    });
  });

  it("steps to the next page and back, and the browser's back leads the same way", async () => {
    api.on(users, ({ query }) =>
      query.has("after") ? list([grace], { total: 2 }) : list([ada], { total: 2, next: "n1" }),
    );
    const { person, router } = renderApp("/users?limit=50");
    const next = await screen.findByRole("button", { name: "Next" });
    expect(screen.getByRole("button", { name: "Previous" })).toHaveAttribute("aria-disabled", "true");

    await person.click(next);
    expect(await screen.findByRole("rowheader", { name: /grace/ })).toBeVisible();
    expect(router.state.location.search).toBe("?limit=50&after=n1");
    expect(screen.getByRole("button", { name: "Next" })).toHaveAttribute("aria-disabled", "true");

    await router.navigate(-1);
    expect(await screen.findByRole("rowheader", { name: /ada/ })).toBeVisible();

    await router.navigate(1);
    await screen.findByRole("rowheader", { name: /grace/ });
    await person.click(screen.getByRole("button", { name: "Previous" }));
    expect(await screen.findByRole("rowheader", { name: /ada/ })).toBeVisible();
    expect(router.state.location.search).toBe("?limit=50");
  });

  it("leads from a page that is empty by now to the first one", async () => {
    api.on(users, ({ query }) => (query.has("after") ? list([], { total: 1 }) : list([ada])));
    const { person } = renderApp("/users?after=gone");
    await screen.findByText(texts.list.endTitle);
    await person.click(screen.getByRole("button", { name: "First" }));
    expect(await screen.findByRole("rowheader", { name: /ada/ })).toBeVisible();
  });

  it("leads from a cursor that the server does not know to the first page", async () => {
    api.on(users, ({ query }) =>
      query.has("after") ? problem(400, { errors: { after: ["Must be the after of a next link."] } }) : list([ada]),
    );
    const { person } = renderApp("/users?after=nonsense");
    await person.click(await screen.findByRole("button", { name: "First" }));
    expect(await screen.findByRole("rowheader", { name: /ada/ })).toBeVisible();
  });

  it("shows that it is on its way", async () => {
    api.on(users, () => new Promise<Response>(() => undefined));
    renderApp("/users");
    expect(await screen.findByText(texts.list.loading)).toHaveRole("status");
    expect(screen.getByRole("table", { name: "Users" })).toHaveAttribute("aria-busy", "true");
  });

  it("invites to create the first user when there is none", async () => {
    api.on(users, () => list([]));
    renderApp("/users");
    expect(await screen.findByText(texts.users.emptyTitle)).toBeVisible();
    expect(screen.getAllByRole("link", { name: texts.users.create })).toHaveLength(2);
  });

  it("tells that nothing matches from that there is nothing", async () => {
    api.on(users, () => list([]));
    renderApp("/users?q=zz");
    expect(await screen.findByText(texts.users.noMatchTitle)).toBeVisible();
    expect(screen.getByText(texts.users.noMatchText("zz"))).toBeVisible();
  });

  it("says what went wrong, with the trace id, and tries again when asked", async () => {
    api.inTurn(
      users,
      () => problem(500),
      () => list([ada]),
    );
    const { person } = renderApp("/users");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(texts.errors.server.title);
    expect(alert).toHaveTextContent("0123456789abcdef");
    await person.click(screen.getByRole("button", { name: texts.actions.retry }));
    expect(await screen.findByRole("rowheader", { name: /ada/ })).toBeVisible();
  });

  it("tries again by itself, visibly, when the service is away for a moment", async () => {
    let arrive: (response: Response) => void = () => expect.fail("Nothing was asked for.");
    const late = new Promise<Response>((resolve) => {
      arrive = resolve;
    });
    api.inTurn(
      users,
      () => problem(503, {}, { "Retry-After": "0" }),
      () => late,
    );
    renderApp("/users");
    expect(await screen.findByText(texts.list.retrying)).toBeVisible();
    arrive(list([ada]));
    expect(await screen.findByRole("rowheader", { name: /ada/ })).toBeVisible();
  });

  it("waits as long as a busy server asks for, and says so", async () => {
    api.inTurn(
      users,
      () => problem(429, {}, { "Retry-After": "1" }),
      () => list([ada]),
    );
    renderApp("/users");
    expect(await screen.findByText(texts.list.retryingIn(1))).toBeVisible();
    expect(await screen.findByRole("rowheader", { name: /ada/ })).toBeVisible();
    expect(api.requests(users)).toHaveLength(2);
  });

  it("does not hammer a service that asks for a long pause", async () => {
    api.on(users, () => problem(503, {}, { "Retry-After": "120" }));
    renderApp("/users");
    expect(await screen.findByRole("alert")).toHaveTextContent("Try again in 120 seconds.");
    expect(api.requests(users)).toHaveLength(1);
  });

  it("keeps showing what it has when reading it again fails, and says how old it is", async () => {
    const { person } = renderApp("/users");
    await screen.findByRole("rowheader", { name: /ada/ });
    api
      .on("DELETE /api/users/1", () => new Response(null, { status: 204 }))
      .inTurn(
        users,
        () => problem(500),
        () => list([grace]),
      );
    await chooseAction(person, texts.users.more("ada"), texts.users.delete);
    await person.click(await screen.findByRole("button", { name: "Delete" }));
    expect(await screen.findByText(/Could not refresh/)).toBeVisible();
    expect(screen.getByRole("rowheader", { name: /grace/ })).toBeVisible();

    await person.click(screen.getByRole("button", { name: texts.actions.retry }));
    await waitFor(() => {
      expect(screen.queryByText(/Could not refresh/)).not.toBeInTheDocument();
    });
  });

  it("leaves only those of a role, active or not, as the address says", async () => {
    const { person, router } = renderApp("/users?active=false&after=x");
    await person.selectOptions(await screen.findByRole("combobox", { name: texts.users.role }), "admin");
    await waitFor(() => {
      expect(router.state.location.search).toBe("?active=false&role=admin");
    });
    await waitFor(() => {
      expect(askedFor().at(-1)).toBe("sort=username&limit=25&role=admin&active=false");
    });
  });

  it("shows the columns that were chosen, which the address remembers", async () => {
    const { person, router } = renderApp("/users");
    await screen.findByRole("rowheader", { name: /ada/ });
    expect(screen.queryByRole("columnheader", { name: texts.fields.updated })).not.toBeInTheDocument();
    await person.click(screen.getByRole("button", { name: texts.list.columns }));
    await person.click(await screen.findByRole("checkbox", { name: texts.fields.updated }));
    expect(await screen.findByRole("columnheader", { name: texts.fields.updated })).toBeVisible();
    await person.click(screen.getByRole("checkbox", { name: texts.users.role }));
    expect(router.state.location.search).toBe("?columns=email%2Cactive%2Ccreated_at%2Cupdated_at");
    expect(screen.queryByRole("columnheader", { name: texts.users.role })).not.toBeInTheDocument();
    expect(api.requests(users)).toHaveLength(1);
  });

  it("begins to read a user when the pointer rests on the link to it", async () => {
    api.on("GET /api/users/1", () => json(ada));
    const { person } = renderApp("/users");
    await person.hover(await screen.findByRole("link", { name: "ada" }));
    await waitFor(() => {
      expect(api.requests("GET /api/users/1")).toHaveLength(1);
    });
  });
});
