import { Button, Group, Paper, Progress, Text } from "@mantine/core";
import type { Ref } from "react";
import type { CsvProgress as Sofar } from "../../api/csv";
import { formatCount } from "../../format/count";
import { formatBytes } from "../../format/bytes";
import { texts } from "../../texts";

interface Props {
  /** Of the button that stops it. */
  ref: Ref<HTMLButtonElement>;
  progress: Sofar;
  onStop: () => void;
}

/** How far a download has got, and the way to stop it. */
export function CsvProgress({ ref, progress: { rows, bytes, total }, onStop }: Props) {
  const size = formatBytes(bytes);
  const text =
    total === null
      ? texts.csv.progress(formatCount(rows), size)
      : texts.csv.progressOf(formatCount(rows), formatCount(total), size);
  return (
    <Paper withBorder p="xs" mb="xs">
      <Group gap="sm" wrap="nowrap">
        <Text size="sm" flex="none">
          {text}
        </Text>
        <Progress
          flex={1}
          value={total === null ? 100 : (100 * rows) / Math.max(total, 1)}
          animated={total === null}
          aria-label={texts.csv.label}
        />
        <Button ref={ref} size="compact-sm" variant="default" onClick={onStop}>
          {texts.csv.stop}
        </Button>
      </Group>
    </Paper>
  );
}
