import { ActionIcon, Anchor, Group } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { invoicesQuery } from "../../api/invoices";
import { Icon } from "../../components/Icon";
import { readListState } from "../../components/list/listState";
import { toQuery } from "../../components/list/useListState";
import { notifyFailed } from "../../components/notify";
import { texts } from "../../texts";
import { readFilters } from "./filters";
import { invoiceListRules } from "./firstInvoices";
import { leaveTrail, readTrail, searchBeside } from "./invoiceTrail";
import { invoicePath, invoicesPath } from "./paths";

const { invoicePage } = texts;

/** Back to the list as it was, and on to the invoices before and after in it. */
export function TrailLinks({ id }: { id: number }) {
  const { search, ids } = readTrail();
  return (
    <Group component="nav" aria-label={invoicePage.trail} gap={4} wrap="nowrap" className="no-print">
      <Anchor component={Link} to={{ pathname: invoicesPath, search }} size="sm" underline="always" mr="xs">
        {invoicePage.backToList}
      </Anchor>
      {ids.includes(id) && (
        <>
          <Step id={id} step={-1} label={invoicePage.previous} icon="previous" keys="k" />
          <Step id={id} step={1} label={invoicePage.next} icon="next" keys="j" />
        </>
      )}
    </Group>
  );
}

interface StepProps {
  id: number;
  step: 1 | -1;
  label: string;
  icon: "previous" | "next";
  keys: string;
}

/** Beyond the last invoice of a page of the list, the next page is turned to. */
function Step({ id, step, label, icon, keys }: StepProps) {
  const trail = readTrail();
  const turn = useTurnPage(step);
  const beside = trail.ids[trail.ids.indexOf(id) + step];
  const search = searchBeside(trail, step);
  const look = { variant: "subtle", color: "gray", size: 28, "aria-label": label, title: label } as const;
  if (beside !== undefined) {
    return (
      <ActionIcon {...look} component={Link} to={invoicePath(beside)} aria-keyshortcuts={keys}>
        <Icon name={icon} />
      </ActionIcon>
    );
  }
  return (
    <ActionIcon
      {...look}
      disabled={search === null}
      loading={turn.isPending}
      aria-keyshortcuts={keys}
      onClick={() => {
        if (search !== null) {
          turn.mutate(search);
        }
      }}
    >
      <Icon name={icon} />
    </ActionIcon>
  );
}

/** Reads another page of the list and goes on to its nearest invoice. */
function useTurnPage(step: 1 | -1) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (search: string) => {
      const parameters = new URLSearchParams(search);
      const state = readListState(parameters, invoiceListRules);
      const page = await client.query(invoicesQuery({ ...toQuery(state), ...readFilters(parameters) }));
      const nearest = page.items.at(step === 1 ? 0 : -1);
      if (nearest) {
        leaveTrail(search, page);
      }
      return nearest;
    },
    onSuccess: (invoice) => invoice && navigate(invoicePath(invoice.id)),
    onError: notifyFailed,
  });
}
