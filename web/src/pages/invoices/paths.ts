export const invoicesPath = "/invoices";
export const newInvoicePath = "/invoices/new";
export const editInvoicePath = (id: number) => `/invoices/${id}/edit`;

/** The parameter of the list's address that leaves only the invoices of one user. */
export const userFilter = "user";
export const invoicesOfPath = (userId: number) => `${invoicesPath}?${userFilter}=${userId}`;
