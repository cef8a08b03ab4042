import { Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import type { Invoice } from "../../../api/invoices";
import { Dialog } from "../../../components/Dialog";
import { formatCount } from "../../../format/count";
import { texts } from "../../../texts";
import { BulkResults } from "./BulkResults";
import { useExport } from "./useExport";

interface Props {
  opened: boolean;
  invoices: readonly Invoice[];
  onClose: () => void;
}

/** Downloads the ticked invoices as CSV, then shows which of them the file has. One instance is for one time. */
export function ExportDialog({ opened, invoices: selected, onClose }: Props) {
  // As they were when the dialog opened: the list behind it goes on.
  const [invoices] = useState(selected);
  const { results, pending, start } = useExport(invoices);
  const started = results.size > 0;
  return (
    <Dialog opened={opened} onClose={onClose} title={texts.bulk.exportTitle(formatCount(invoices.length))} size="lg">
      <Stack>
        {started ? (
          <BulkResults invoices={invoices} results={results} />
        ) : (
          <Text size="sm">{texts.bulk.exportText}</Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {started ? texts.actions.close : texts.actions.cancel}
          </Button>
          <Button onClick={() => void start()} loading={pending} data-autofocus>
            {started ? texts.bulk.exportAgain : texts.csv.download}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
