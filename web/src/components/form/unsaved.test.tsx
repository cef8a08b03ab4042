import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { chooseAction } from "../../test/chooseAction";
import { FakeApi, json, list } from "../../test/FakeApi";
import { renderApp } from "../../test/renderApp";
import { billing, openInvoice, summary, user } from "../../test/samples";
import { texts } from "../../texts";

const { account, form, invoiceActions, invoices, party, sending, settings, users, userPicker } = texts;
const name = "INV-2026-000010";
const letter = {
  to: "grace@example.com",
  language: "en",
  subject: "Invoice",
  text: "Hello,",
  reminder_level: null,
  attach_xml: true,
  has_xml: false,
  mail_on: true,
};
const seller = { legal_name: null, logo: null, missing_fields: [] };
let api: FakeApi;

beforeEach(() => {
  api = new FakeApi()
    .on("GET /api/invoices/10", () => json(openInvoice(10, "144.00"), { ETag: '"7"' }))
    .on("GET /api/invoices/10/letter", () => json(letter))
    .on("GET /api/invoices", () => list([]))
    .on("GET /api/invoices/summary", () => json({ ...summary, as_of: "2026-11-24" }))
    .on("GET /api/seller", () => json(seller, { ETag: '"1"' }))
    .on("GET /api/numbering", () => json({ invoice_format: "INV-{year}-{seq:6}" }, { ETag: '"1"' }))
    .on("GET /api/reminders", () => json({ first_days: 7 }, { ETag: '"1"' }))
    .on("GET /api/users", () => list([user(2, "grace")]))
    .on("GET /api/users/1", () => json(user(1, "ada"), { ETag: '"1"' }))
    .on("GET /api/users/100", () => json(user(100, "hopper"), { ETag: '"1"' }))
    .on("GET /api/customers/100/billing-details", () => json({ legal_name: null }, { ETag: '"1"' }))
    .on("GET /api/users/1/history", () => list([]))
    .on("GET /api/customers/1/billing-details", () => json({ legal_name: null }, { ETag: '"1"' }));
});

type Person = ReturnType<typeof renderApp>["person"];
const question = () => screen.findByRole("dialog", { name: form.discardTitle });

async function keepEditing(person: Person) {
  await person.click(within(await question()).getByRole("button", { name: form.keepEditing }));
  await waitFor(() => {
    expect(screen.queryByRole("dialog", { name: form.discardTitle })).not.toBeInTheDocument();
  });
}

describe("a page with several forms", () => {
  it.each([
    ["/settings", party.legalName],
    ["/settings", settings.invoiceFormat],
    ["/settings", texts.reminders.first],
    ["/account", users.username],
    ["/account", party.legalName],
  ])("%s asks before what was typed into %s is lost", async (path, label) => {
    const { person, router } = renderApp(path);
    // By the label: there are too many options on these pages to ask each for its role.
    const field = await screen.findByLabelText(new RegExp(`^${label}`));
    await person.type(field, "x");
    void router.navigate("/invoices");
    await keepEditing(person);
    expect(router.state.location.pathname).toBe(path);
    expect(field).toHaveDisplayValue(/x$/);

    void router.navigate("/invoices");
    await person.click(within(await question()).getByRole("button", { name: form.discard }));
    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/invoices");
    });
  });

  it("opens and closes a drawer over them without a question", async () => {
    const { person, router } = renderApp("/users/1");
    await person.type(await screen.findByLabelText(new RegExp(`^${party.legalName}`)), "x");
    await router.navigate("/users/1/edit");
    const drawer = within(await screen.findByRole("dialog", { name: users.editTitle }));
    await person.click(await drawer.findByRole("button", { name: texts.actions.cancel }));
    await waitFor(() => {
      expect(router.state.location.pathname).toBe("/users/1");
    });
    expect(screen.getByLabelText(new RegExp(`^${party.legalName}`))).toHaveValue("x");
  });
});

describe("a dialog", () => {
  async function pay() {
    const app = renderApp("/invoices/10");
    await app.person.click(await screen.findByRole("button", { name: invoiceActions.record_payment }));
    const dialog = await screen.findByRole("dialog", { name: invoiceActions.payTitle(name) });
    return { ...app, reference: within(dialog).getByRole("textbox", { name: new RegExp(invoiceActions.reference) }) };
  }

  it.each(["Escape", "cross", "Cancel", "back"])("asks before %s loses what was typed", async (way) => {
    const { person, reference, router } = await pay();
    await person.type(reference, "RF18");
    if (way === "Escape") {
      await person.keyboard("{Escape}");
    } else if (way === "back") {
      void router.navigate("/invoices");
    } else {
      const label = way === "cross" ? texts.actions.close : texts.actions.cancel;
      await person.click(screen.getByRole("button", { name: label }));
    }
    await keepEditing(person);
    expect(reference).toHaveValue("RF18");
  });

  it("is gone once that is agreed to", async () => {
    const { person, reference } = await pay();
    await person.type(reference, "RF18");
    await person.keyboard("{Escape}");
    await person.click(within(await question()).getByRole("button", { name: form.discard }));
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    });
  });

  it("closes without a question while nothing was typed", async () => {
    const { person } = await pay();
    await person.keyboard("{Escape}");
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    });
  });

  it("keeps the question's own Escape to the question", async () => {
    const { person, reference } = await pay();
    await person.type(reference, "RF18");
    await person.keyboard("{Escape}");
    const asked = await question();
    await waitFor(() => {
      expect(asked).toContainElement(document.activeElement as HTMLElement);
    });
    await person.keyboard("{Escape}");
    await waitFor(() => {
      expect(screen.queryByRole("dialog", { name: form.discardTitle })).not.toBeInTheDocument();
    });
    await person.type(reference, " 5390");
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
    expect(reference).toHaveValue("RF18 5390");
  });

  it("asks before another language takes the place of an edited letter", async () => {
    api.on("GET /api/invoices/10", () => json(openInvoice(10, "144.00", { actions: ["send"] }), { ETag: '"7"' }));
    const { person } = renderApp("/invoices/10");
    await chooseAction(person, texts.invoicePage.more(name), invoiceActions.send);
    const dialog = within(await screen.findByRole("dialog"));
    const text = await dialog.findByRole("textbox", { name: new RegExp(sending.text) });
    await person.type(text, " as agreed");
    const language = dialog.getByRole("combobox", { name: sending.language });
    await person.selectOptions(language, "de");
    await keepEditing(person);
    expect(language).toHaveValue("en");
    expect(text).toHaveValue("Hello, as agreed");
  });

  it("closes alone where it lies over a drawer", async () => {
    const { person } = renderApp("/invoices/new");
    const drawer = await screen.findByRole("dialog", { name: invoices.createTitle });
    const picker = within(drawer).getByRole("combobox", { name: /^User/ });
    await person.type(picker, "ada");
    await person.click(await screen.findByRole("option", { name: userPicker.create("ada") }));
    const dialog = await screen.findByRole("dialog", { name: users.createTitle });
    await waitFor(() => {
      expect(dialog).toContainElement(document.activeElement as HTMLElement);
    });
    await person.keyboard("{Escape}");
    await waitFor(() => {
      expect(dialog).not.toBeInTheDocument();
    });
    expect(drawer).toBeVisible();
  });
});

it("asks nothing because of what a customer is usually charged", async () => {
  api.on("GET /api/customers/2/billing-details", () => json(billing(30)));
  const { person } = renderApp("/invoices/new?user=2");
  const drawer = await screen.findByRole("dialog", { name: invoices.createTitle });
  await waitFor(() => {
    expect(within(drawer).getByRole("textbox", { name: /^Tax %/ })).toHaveValue("20");
  });
  await person.click(within(drawer).getByRole("button", { name: texts.actions.cancel }));
  await waitFor(() => {
    expect(drawer).not.toBeInTheDocument();
  });
});

it("asks nothing where all forms of a page are as they were", async () => {
  const { router } = renderApp("/account");
  await screen.findByRole("heading", { name: account.title });
  await screen.findByLabelText(new RegExp(`^${party.legalName}`));
  await router.navigate("/invoices");
  expect(router.state.location.pathname).toBe("/invoices");
});
