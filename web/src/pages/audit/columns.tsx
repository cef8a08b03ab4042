import { Text } from "@mantine/core";
import type { AuditEntry } from "../../api/audit";
import { describeOrigin } from "../../components/describeOrigin";
import { describeAction } from "../../components/history/describeEntry";
import type { Column } from "../../components/list/Column";
import { formatMoment } from "../../format/time";
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
          {[formatMoment(new Date(entry.at)), entry.address].filter(Boolean).join(" · ")}
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
    width: 180,
    optional: "shown",
    cell: ({ at }) => <time dateTime={at}>{formatMoment(new Date(at))}</time>,
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
