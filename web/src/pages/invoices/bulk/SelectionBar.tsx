import { Button, Group, Paper, Text } from "@mantine/core";
import { useState } from "react";
import type { InvoicesQuery } from "../../../api/invoicesQuery";
import type { Total } from "../../../api/page";
import { formatCount, formatTotal } from "../../../format/count";
import { texts } from "../../../texts";
import { allows, bulkActions, bulkNames, type BulkName } from "./bulkActions";
import { BulkButton } from "./BulkButton";
import { BulkDialog } from "./BulkDialog";
import { ExportDialog } from "./ExportDialog";
import classes from "./SelectionBar.module.css";
import { useSelectMatching } from "./useSelectMatching";
import type { Selection } from "./useSelection";

interface Props {
  selection: Selection;
  /** What the list is asked for, and how many match in all. */
  query: InvoicesQuery;
  total: Total | null;
}

const { bulk } = texts;

/** What can be done to the ticked invoices, in sight while any are ticked. */
export function SelectionBar({ selection: { chosen, choose, clear }, query, total }: Props) {
  const [action, setAction] = useState<BulkName | "export" | null>(null);
  const matching = useSelectMatching(query, choose);
  const invoices = [...chosen.values()];
  const hasMore = total !== null && (total.orMore || total.count > invoices.length);
  return (
    <>
      {invoices.length > 0 && (
        <Paper component="section" aria-label={bulk.region} withBorder shadow="md" className={classes.bar}>
          <Group gap="xs">
            <Text role="status" size="sm" fw={600}>
              {bulk.selected(formatCount(invoices.length))}
              {matching.state === "failed" && ` ${bulk.restUnread}`}
            </Text>
            <Group mr="auto">
              {matching.state === "reading" ? (
                <Button size="compact-sm" variant="default" onClick={matching.stop}>
                  {bulk.stop}
                </Button>
              ) : (
                hasMore && (
                  <Button size="compact-sm" variant="default" onClick={() => void matching.start()}>
                    {bulk.selectMatching(formatTotal(total))}
                  </Button>
                )
              )}
            </Group>
            {bulkNames.map((name) => (
              <BulkButton
                key={name}
                label={bulk[name]}
                reason={invoices.some((invoice) => allows(name, invoice)) ? null : bulkActions[name].reason}
                onPress={() => {
                  setAction(name);
                }}
              />
            ))}
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                setAction("export");
              }}
            >
              {bulk.export}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              c="inherit"
              onClick={() => {
                matching.stop();
                clear();
              }}
            >
              {bulk.clear}
            </Button>
          </Group>
        </Paper>
      )}
      {action === "export" && (
        <ExportDialog
          invoices={invoices}
          onClose={() => {
            setAction(null);
          }}
        />
      )}
      {action !== null && action !== "export" && (
        <BulkDialog
          name={action}
          invoices={invoices}
          onClose={(done) => {
            setAction(null);
            // What failed or was not begun stays ticked.
            choose(done, false);
          }}
        />
      )}
    </>
  );
}
