/** The columns of a line, in their order on screen. */
export const lineColumns = ["description", "quantity", "unit_price", "discount", "tax_rate"] as const;
export type LineColumn = (typeof lineColumns)[number];
