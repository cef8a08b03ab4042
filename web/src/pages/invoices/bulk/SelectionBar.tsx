import { Button, Group, Paper, Text } from "@mantine/core";
import { useDidUpdate } from "@mantine/hooks";
import { useRef, useState } from "react";
import type { InvoicesQuery } from "../../../api/invoicesQuery";
import type { Total } from "../../../api/page";
import { restoreFocus } from "../../../components/focus";
import { formatCount, formatTotal } from "../../../format/count";
import { texts } from "../../../texts";
import { allows, bulkActions, bulkNames, type BulkName } from "./bulkActions";
import { BulkButton } from "./BulkButton";
import { BulkDialog } from "./BulkDialog";
import { ExportDialog } from "./ExportDialog";
import { selectAllId } from "./selectColumn";
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
  const bar = useRef<HTMLElement>(null);
  // A dialog stays rendered when it is closed, for it to give the focus back, and the next time is another one.
  const [dialog, setDialog] = useState<{ time: number; name: BulkName | "export"; opened: boolean } | null>(null);
  const matching = useSelectMatching(query, choose);
  const invoices = [...chosen.values()];
  const isShown = invoices.length > 0;
  const hasMore = total !== null && (total.orMore || total.count > invoices.length);
  // The button that was pressed may have gone, alone or with the bar.
  useDidUpdate(() => {
    restoreFocus(bar.current, document.getElementById(selectAllId));
  }, [isShown, matching.state]);

  const open = (name: BulkName | "export") => {
    setDialog((before) => ({ time: (before?.time ?? 0) + 1, name, opened: true }));
  };
  const close = () => {
    setDialog((before) => before && { ...before, opened: false });
  };
  return (
    <>
      {isShown && (
        <Paper
          ref={bar}
          component="section"
          tabIndex={-1}
          aria-label={bulk.region}
          withBorder
          shadow="md"
          className={classes.bar}
        >
          <Group gap="xs">
            <Text role="status" size="sm" fw={600}>
              {bulk.selected(formatCount(invoices.length))}
              {matching.state === "failed" && ` ${bulk.restUnread}`}
            </Text>
            <Button
              size="compact-sm"
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
          <Group gap="xs">
            {bulkNames.map((name) => (
              <BulkButton
                key={name}
                label={bulk[name]}
                reason={invoices.some((invoice) => allows(name, invoice)) ? null : bulkActions[name].reason}
                onPress={() => {
                  open(name);
                }}
              />
            ))}
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                open("export");
              }}
            >
              {bulk.export}
            </Button>
          </Group>
        </Paper>
      )}
      {dialog?.name === "export" && (
        <ExportDialog key={dialog.time} opened={dialog.opened} invoices={invoices} onClose={close} />
      )}
      {dialog !== null && dialog.name !== "export" && (
        <BulkDialog
          key={dialog.time}
          opened={dialog.opened}
          name={dialog.name}
          invoices={invoices}
          onClose={(done) => {
            close();
            // What failed or was not begun stays ticked.
            choose(done, false);
          }}
        />
      )}
    </>
  );
}
