export const palette = {
  open: "Go to or create",
  title: "Go to or create",
  placeholder: "An invoice number, a name, an address or a page",
  recent: "Recent",
  pages: "Pages",
  actionsTitle: "Actions",
  search: "Search",
  searching: "Searching…",
  overdue: "Overdue invoices",
  theme: (name: string) => `Theme: ${name}`,
  actions: {
    issue: (name: string) => `Issue ${name}`,
    record_payment: (name: string) => `Record a payment for ${name}`,
  },
  newInvoiceFor: (name: string) => `New invoice for ${name}`,
  searchUsers: (query: string) => `Search users for “${query}”`,
  searchInvoices: (query: string) => `Search invoices for “${query}”`,
  searchPayments: (query: string) => `Search payments for “${query}”`,
  searchCreditNotes: (query: string) => `Search credit notes for “${query}”`,
};

export const shortcuts = {
  title: "Keyboard shortcuts",
  single: "Single keys work as shortcuts",
  keys: [
    { keys: "Ctrl K", does: "Go to a page, an invoice or a user" },
    { keys: "/", does: "Search on this page" },
    { keys: "j, k", does: "Next and previous row, or invoice" },
    { keys: "Enter", does: "Open the row; go on to the next field" },
    { keys: "Ctrl Enter", does: "Save what is being filled in" },
    { keys: "z", does: "Undo what was just done, while that is offered" },
    { keys: "?", does: "Show these shortcuts" },
  ],
  adminKeys: [
    { keys: "c", does: "Create: a new invoice, or a user where there are users" },
    { keys: "e, i, p", does: "On an invoice: edit, issue, record a payment" },
    { keys: "Alt ↑, Alt ↓", does: "Move the line of an invoice" },
    { keys: "Ctrl D", does: "Duplicate the line of an invoice" },
  ],
};
