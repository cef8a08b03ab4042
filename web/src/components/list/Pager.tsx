import { Button, Group, NativeSelect, Text } from "@mantine/core";
import type { Page } from "../../api/page";
import { formatCount, formatTotal } from "../../format/count";
import { texts } from "../../texts";
import { Icon } from "../Icon";
import { pageSizes, toFirstPage, toNextPage, toPreviousPage, type ListState } from "./listState";

interface Props {
  state: ListState;
  page: Page<unknown>;
  onShow: (state: ListState) => void;
}

/** Steps through the pages of a list. Cursors lead only forward and back: there is no jumping to a page by number. */
export function Pager({ state, page, onShow }: Props) {
  const next = page.next === null ? null : toNextPage(state, page.next);
  return (
    <Group component="nav" aria-label={texts.list.pages} justify="space-between" mt="sm" gap="sm">
      <Group gap="sm">
        <NativeSelect
          size="xs"
          aria-label={texts.list.pageSize}
          title={texts.list.pageSize}
          data={pageSizes.map(String)}
          value={String(state.limit)}
          onChange={(event) => {
            onShow(toFirstPage({ ...state, limit: Number(event.currentTarget.value) }));
          }}
        />
        <Text size="sm" c="dimmed">
          {describeRange(state, page)}
        </Text>
      </Group>
      <Group gap="xs" wrap="nowrap">
        <Step
          label={texts.list.firstPage}
          icon="first"
          target={state.page > 1 ? toFirstPage(state) : null}
          onShow={onShow}
        />
        <Step label={texts.list.previousPage} icon="previous" target={toPreviousPage(state)} onShow={onShow} />
        <Step label={texts.list.nextPage} icon="next" target={next} onShow={onShow} />
      </Group>
    </Group>
  );
}

interface StepProps {
  label: string;
  icon: "first" | "previous" | "next";
  target: ListState | null;
  onShow: (state: ListState) => void;
}

/** Stays focusable when it leads nowhere, so that stepping to the last page by keyboard does not lose the place. */
function Step({ label, icon, target, onShow }: StepProps) {
  return (
    <Button
      size="xs"
      variant="default"
      data-disabled={target === null || undefined}
      aria-disabled={target === null}
      leftSection={icon !== "next" && <Icon name={icon} size={14} />}
      rightSection={icon === "next" && <Icon name={icon} size={14} />}
      onClick={() => {
        if (target !== null) {
          onShow(target);
        }
      }}
    >
      {label}
    </Button>
  );
}

function describeRange({ page: number, limit }: ListState, { items, total }: Page<unknown>): string {
  const start = (number - 1) * limit;
  const from = formatCount(items.length === 0 ? 0 : start + 1);
  const to = formatCount(start + items.length);
  return total === null ? texts.list.rangeOnly(from, to) : texts.list.range(from, to, formatTotal(total));
}
