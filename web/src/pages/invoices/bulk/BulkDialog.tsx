import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import type { Invoice } from "../../../api/invoices";
import { focusPageHeadingIfLost } from "../../../components/PageHeader";
import { formatCount } from "../../../format/count";
import { texts } from "../../../texts";
import type { BulkAction } from "./bulkActions";
import { BulkResults } from "./BulkResults";
import { useBulk } from "./useBulk";

interface Props {
  action: BulkAction;
  invoices: readonly Invoice[];
  /** `done` when something was carried out. */
  onClose: (done: boolean) => void;
}

/** Asks before something is done to several invoices, then shows what came of each. */
export function BulkDialog({ action, invoices: selected, onClose }: Props) {
  // As they were when the dialog opened: the list behind it goes on.
  const [invoices] = useState(selected.filter(action.allows));
  const [skipped] = useState(selected.length - invoices.length);
  const { results, pending, start } = useBulk(action);
  const started = results.size > 0;
  const failed = invoices.filter(({ id }) => results.get(id)?.state === "failed");
  const close = () => {
    if (!pending) {
      onClose(started);
    }
  };
  return (
    <Modal
      opened
      onClose={close}
      onExitTransitionEnd={focusPageHeadingIfLost}
      title={action.title(formatCount(invoices.length))}
      withCloseButton={!pending}
      closeButtonProps={{ "aria-label": texts.actions.close }}
      size="lg"
      centered
    >
      <Stack>
        {!started && <Text size="sm">{action.text}</Text>}
        {!started && skipped > 0 && <Text size="sm">{texts.bulk.skipped(formatCount(skipped))}</Text>}
        {started && <BulkResults invoices={invoices} results={results} />}
        <Group justify="flex-end">
          {failed.length > 0 && !pending && (
            <Button variant="default" onClick={() => void start(failed)}>
              {texts.bulk.retry}
            </Button>
          )}
          {started ? (
            <Button onClick={close} loading={pending}>
              {texts.actions.close}
            </Button>
          ) : (
            <>
              <Button variant="default" onClick={close} data-autofocus>
                {texts.actions.cancel}
              </Button>
              <Button color={action.color} disabled={invoices.length === 0} onClick={() => void start(invoices)}>
                {action.submit}
              </Button>
            </>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
