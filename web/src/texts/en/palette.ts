export const palette = {
  open: "Go to or create",
  title: "Go to or create",
  placeholder: "Type a page or what to search for",
  searchUsers: (query: string) => `Search users for “${query}”`,
  searchInvoices: (query: string) => `Search invoices for “${query}”`,
};
