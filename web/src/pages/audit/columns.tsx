import { Text } from "@mantine/core";
import type { AuditEntry } from "../../api/audit";
import { describeOrigin } from "../../components/describeOrigin";
import { describeAction } from "../../components/history/describeEntry";
import { Instant } from "../../components/Instant";
import type { Column } from "../../components/list/Column";
import { texts } from "../../texts";
import { UserLink } from "../users/UserLink";

const userId = /^user:(\d+)$/;

/** A person, leading to their page; a program or nobody by their name. */
function Who({ actor }: { actor: AuditEntry["actor"] }) {
  const id = userId.exec(actor.id)?.[1];
  const name = <bdi>{actor.id === "anonymous" ? texts.audit.anonymous : actor.name}</bdi>;
  return id === undefined ? name : <UserLink id={Number(id)}>{name}</UserLink>;
}

export const auditColumns: Column<AuditEntry>[] = [
  {
    key: "action",
    header: texts.audit.what,
    rowHeader: true,
    cell: (entry) => (
      <>
        {describeAction(entry.action)}
        <Text component="span" display="block" size="xs" c="dimmed" hiddenFrom="md">
          <Instant value={entry.at} show="minute" />
          {entry.address && ` · ${entry.address}`}
        </Text>
      </>
    ),
  },
  {
    key: "user",
    header: texts.audit.user,
    cut: true,
    cell: ({ user }) => (user ? <Who actor={user} /> : texts.audit.nobody),
  },
  {
    key: "actor",
    header: texts.audit.actor,
    visibleFrom: "sm",
    optional: "shown",
    cut: true,
    cell: ({ actor }) => <Who actor={actor} />,
  },
  {
    key: "at",
    header: texts.audit.when,
    sortBy: "id",
    visibleFrom: "md",
    width: 200,
    optional: "shown",
    cell: ({ at }) => <Instant value={at} show="minute" />,
  },
  {
    key: "address",
    header: texts.audit.address,
    visibleFrom: "md",
    width: 150,
    optional: "shown",
    cell: ({ address }) => address,
  },
  {
    key: "browser",
    header: texts.audit.browser,
    visibleFrom: "lg",
    optional: "shown",
    cut: true,
    cell: describeOrigin,
  },
];
