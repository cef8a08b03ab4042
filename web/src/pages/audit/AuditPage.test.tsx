import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "../../browser";
import { FakeApi, list } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { auditEntry, user } from "../../test/samples";
import { texts } from "../../texts";

const audit = "GET /api/audit";
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi().on(audit, () =>
    list([
      auditEntry(2, "sign_in_failed", { known_browser: false }),
      auditEntry(1, "sign_in_failed", { user: null, actor: { id: "anonymous", name: "anonymous" } }),
    ]),
  );
});

describe("the audit list", () => {
  it("shows what was tried, in whose name, and from where", async () => {
    renderApp("/audit");
    expect(await screen.findAllByRole("rowheader", { name: /Sign-in failed/ })).toHaveLength(2);
    expect(screen.getAllByRole("link", { name: "ada" })[0]).toHaveAttribute("href", "/users/1");
    expect(screen.getByText(texts.audit.nobody)).toBeVisible();
    expect(screen.getByText(`Firefox, Linux · ${texts.audit.unknown}`)).toBeInTheDocument();
    expect(api.requests(audit)[0]?.query.toString()).toBe("sort=-id&limit=25");
  });

  it("asks for what its address says, and for another action when one is chosen", async () => {
    const { person, router } = renderApp("/audit?q=ada&action=signed_in");
    await screen.findAllByRole("rowheader");
    expect(api.requests(audit)[0]?.query.toString()).toBe("sort=-id&limit=25&q=ada&action=signed_in");
    await person.selectOptions(screen.getByRole("combobox", { name: texts.audit.what }), "sign_in_failed");
    expect(router.state.location.search).toContain("action=sign_in_failed");
  });

  it("is narrowed down to a user, days and a network address, which its address keeps", async () => {
    api.on("GET /api/users", () => list([user(1, "ada")]));
    const { person, router } = renderApp("/audit?user=1&from=2026-11-01");
    await screen.findAllByRole("rowheader");
    await person.click(screen.getByRole("button", { name: texts.invoiceFilters.openCount(1) }));
    await person.type(await screen.findByRole("textbox", { name: texts.audit.address }), " 203.0.113.7 ");
    await person.type(screen.getByRole("textbox", { name: texts.audit.to }), "2026-11-02");
    await person.click(screen.getByRole("button", { name: texts.invoiceFilters.apply }));
    await waitFor(() => {
      expect(router.state.location.search).toBe("?user=1&address=203.0.113.7&from=2026-11-01&to=2026-11-02");
    });
    await waitFor(() => {
      expect(Object.fromEntries(api.requests(audit).at(-1)?.query ?? [])).toEqual({
        sort: "-id",
        limit: "25",
        user_id: "1",
        address: "203.0.113.7",
        done_after: new Date(2026, 10, 1).toISOString(),
        done_before: new Date(2026, 10, 3).toISOString(),
      });
    });

    await person.click(screen.getByRole("button", { name: texts.invoiceFilters.openCount(3) }));
    await person.click(await screen.findByRole("button", { name: texts.invoiceFilters.clear }));
    await waitFor(() => {
      expect(router.state.location.search).toBe("?user=1");
    });
  });

  it("is saved as CSV under its filters", async () => {
    const save = vi.spyOn(browser, "save").mockImplementation(() => undefined);
    const { person } = renderApp("/audit?action=deleted");
    await screen.findAllByRole("rowheader");
    api.on(audit, () => new Response("id\r\n1\r\n", { headers: { "Content-Type": "text/csv" } }));
    await person.click(screen.getByRole("button", { name: texts.csv.download }));
    expect(await screen.findByText(texts.csv.done("1"))).toBeVisible();
    expect(save).toHaveBeenCalledWith(expect.any(Blob), expect.stringMatching(/^audit-/));
    expect(api.requests(audit).at(-1)?.query.toString()).toBe("sort=-id&action=deleted");
  });
});
