import { Button, Group, Paper, Text } from "@mantine/core";
import { useState } from "react";
import { texts } from "../../../texts";
import { formatCount } from "../../../format/count";
import { bulkActions, type BulkName } from "./bulkActions";
import { BulkDialog } from "./BulkDialog";
import { ExportDialog } from "./ExportDialog";
import classes from "./SelectionBar.module.css";
import type { Selection } from "./useSelection";

/** What can be done to the ticked invoices, in sight while any are ticked. */
export function SelectionBar({ selection: { chosen, clear } }: { selection: Selection }) {
  const [action, setAction] = useState<BulkName | "export" | null>(null);
  const invoices = [...chosen.values()];
  return (
    <>
      {invoices.length > 0 && (
        <Paper component="section" aria-label={texts.bulk.region} withBorder shadow="md" className={classes.bar}>
          <Group gap="xs">
            <Text role="status" size="sm" fw={600} mr="auto">
              {texts.bulk.selected(formatCount(invoices.length))}
            </Text>
            {(["issue", "void"] as const).map((name) => (
              <Button
                key={name}
                size="xs"
                variant="default"
                disabled={!invoices.some(bulkActions[name].allows)}
                onClick={() => {
                  setAction(name);
                }}
              >
                {texts.bulk[name]}
              </Button>
            ))}
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                setAction("export");
              }}
            >
              {texts.bulk.export}
            </Button>
            <Button size="xs" variant="subtle" color="gray" c="inherit" onClick={clear}>
              {texts.bulk.clear}
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
          action={bulkActions[action]}
          invoices={invoices}
          onClose={(done) => {
            setAction(null);
            if (done) {
              clear();
            }
          }}
        />
      )}
    </>
  );
}
