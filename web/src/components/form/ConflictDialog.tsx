import { Button, Group, Skeleton, Stack, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { texts } from "../../texts";
import { Dialog } from "../Dialog";
import { ErrorMessage } from "../ErrorMessage";
import { compare, type ConflictRules, type Difference, type Theirs } from "./conflictRules";

interface Props<TFields> {
  opened: boolean;
  rules: ConflictRules<TFields>;
  mine: () => TFields;
  onKeepMine: (theirs: Theirs<TFields>) => void;
  onTakeTheirs: (theirs: Theirs<TFields>) => void;
  onReview: (theirs: Theirs<TFields>, differences: Difference[]) => void;
  onClose: () => void;
}

/** Shows one's own version beside the one that somebody else saved meanwhile, and lets the person choose. */
export function ConflictDialog<TFields>({ opened, onClose, ...choices }: Props<TFields>) {
  return (
    <Dialog opened={opened} onClose={onClose} title={texts.conflict.title} size="lg" zIndex={300}>
      <Contents {...choices} />
    </Dialog>
  );
}

/** Of the open dialog: their version is read anew each time. */
function Contents<TFields>({ rules, mine, ...choices }: Omit<Props<TFields>, "opened" | "onClose">) {
  // The form takes the one that is chosen while the dialog fades out.
  const [own] = useState(mine);
  const theirs = useQuery({ queryKey: ["conflict", useId()], queryFn: rules.read, staleTime: Infinity, gcTime: 0 });
  return (
    <>
      {theirs.isPending && <Skeleton role="status" aria-label={texts.list.loading} height={120} />}
      {theirs.isError && <ErrorMessage error={theirs.error} onRetry={() => void theirs.refetch()} />}
      {theirs.isSuccess && <Choice rules={rules} mine={own} theirs={theirs.data} {...choices} />}
    </>
  );
}

function Choice<TFields>({
  rules,
  mine,
  theirs,
  onKeepMine,
  onTakeTheirs,
  onReview,
}: Omit<Props<TFields>, "opened" | "mine" | "onClose"> & { mine: TFields; theirs: Theirs<TFields> }) {
  const differences = compare(rules.describe(mine), rules.describe(theirs.fields));
  return (
    <Stack>
      <Text size="sm">{texts.conflict.text}</Text>
      <Versions differences={differences} />
      <Group justify="flex-end">
        <Button
          variant="default"
          onClick={() => {
            onTakeTheirs(theirs);
          }}
        >
          {texts.conflict.takeTheirs}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            onKeepMine(theirs);
          }}
        >
          {texts.conflict.keepMine}
        </Button>
        <Button
          data-autofocus
          onClick={() => {
            onReview(theirs, differences);
          }}
        >
          {texts.conflict.review}
        </Button>
      </Group>
    </Stack>
  );
}

function Versions({ differences }: { differences: Difference[] }) {
  return (
    <Table layout="fixed" fz="sm" horizontalSpacing={6} aria-label={texts.conflict.versions}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col" w="26%">
            {texts.conflict.field}
          </Table.Th>
          <Table.Th scope="col">{texts.conflict.mine}</Table.Th>
          <Table.Th scope="col">{texts.conflict.theirs}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {differences.map(({ label, mine, theirs }) => (
          <Table.Tr key={label} fw={mine === theirs ? undefined : 650} style={{ overflowWrap: "anywhere" }}>
            <Table.Th scope="row" fw="inherit">
              {label}
            </Table.Th>
            <Table.Td>
              <bdi>{mine}</bdi>
            </Table.Td>
            <Table.Td>
              <bdi>{theirs}</bdi>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
