import { Checkbox } from "@mantine/core";
import type { Invoice } from "../../../api/invoices";
import type { Column } from "../../../components/list/Column";
import { texts } from "../../../texts";
import { invoiceName } from "../invoiceName";
import type { Selection } from "./useSelection";

export const selectAllId = "select-all";

/** The column of boxes that tick invoices, with one for the whole page. */
export function selectColumn(onPage: readonly Invoice[], { chosen, choose, chooseTo }: Selection): Column<Invoice> {
  const ticked = onPage.filter(({ id }) => chosen.has(id)).length;
  return {
    key: "select",
    header: texts.bulk.selectAll,
    headerCell: (
      <Checkbox
        id={selectAllId}
        size="sm"
        aria-label={texts.bulk.selectAll}
        checked={ticked > 0 && ticked === onPage.length}
        indeterminate={ticked > 0 && ticked < onPage.length}
        disabled={onPage.length === 0}
        onChange={(event) => {
          choose(onPage, event.currentTarget.checked);
        }}
      />
    ),
    width: { base: 32, sm: 40 },
    cell: (invoice) => (
      <Checkbox
        size="sm"
        aria-label={texts.bulk.select(invoiceName(invoice))}
        checked={chosen.has(invoice.id)}
        onChange={(event) => {
          const { nativeEvent } = event;
          chooseTo(
            onPage,
            invoice,
            event.currentTarget.checked,
            nativeEvent instanceof MouseEvent && nativeEvent.shiftKey,
          );
        }}
      />
    ),
  };
}
