import type { UnitOfMeasure } from "../../../api/invoices";
import { texts } from "../../../texts";

/** What can be counted, by its code. */
export const unitChoices = (Object.entries(texts.units) as [UnitOfMeasure, string][]).map(([value, label]) => ({
  value,
  label,
}));
