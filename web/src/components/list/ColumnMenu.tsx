import { Button, Checkbox, Divider, Popover, Stack } from "@mantine/core";
import { texts } from "../../texts";
import { Icon } from "../Icon";
import type { Column } from "./Column";
import { useDensity } from "./useDensity";

interface Props<T> {
  columns: readonly Column<T>[];
  shown: readonly string[];
  onChoose: (keys: readonly string[]) => void;
}

/** Chooses the columns of a table, and how much room its rows take. Not on phones, which have room for few. */
export function ColumnMenu<T>({ columns, shown, onChoose }: Props<T>) {
  const [density, setDensity] = useDensity();
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" visibleFrom="sm" leftSection={<Icon name="columns" />} flex="0 0 auto" fw={500}>
          {texts.list.columns}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.list.columns}>
        <Stack gap="xs">
          {columns
            .filter(({ optional }) => optional !== undefined)
            .map(({ key, header }) => (
              <Checkbox
                key={key}
                label={header}
                checked={shown.includes(key)}
                onChange={(event) => {
                  onChoose(event.currentTarget.checked ? [...shown, key] : shown.filter((other) => other !== key));
                }}
              />
            ))}
          <Divider />
          <Checkbox
            label={texts.list.roomy}
            checked={density === "roomy"}
            onChange={(event) => {
              setDensity(event.currentTarget.checked ? "roomy" : "compact");
            }}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
