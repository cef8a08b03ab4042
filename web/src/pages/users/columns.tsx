import { Anchor, Text } from "@mantine/core";
import type { User } from "../../api/users";
import { Instant } from "../../components/Instant";
import type { Column } from "../../components/list/Column";
import { texts } from "../../texts";
import { UserLink } from "./UserLink";
import { UserRowActions, type UserRowActionsProps } from "./UserRowActions";
import { UserStatus } from "./UserStatus";

export function userColumns(actions: Omit<UserRowActionsProps, "user">): Column<User>[] {
  return [
    {
      key: "username",
      header: texts.users.username,
      sortBy: "username",
      rowHeader: true,
      cut: true,
      cell: (user) => (
        <>
          <UserLink id={user.id}>
            <bdi>{user.username}</bdi>
          </UserLink>
          <Text component="span" display="block" size="xs" c="dimmed" hiddenFrom="sm">
            {user.email}
            {!user.active && ` · ${texts.users.inactive}`}
          </Text>
        </>
      ),
    },
    {
      key: "email",
      header: texts.users.email,
      sortBy: "email",
      visibleFrom: "sm",
      optional: "shown",
      cut: true,
      cell: ({ email }) => (
        <Anchor href={`mailto:${email}`} size="sm" c="inherit">
          {email}
        </Anchor>
      ),
    },
    {
      key: "role",
      header: texts.users.role,
      visibleFrom: "md",
      width: 130,
      optional: "shown",
      cell: ({ role }) => texts.session[role],
    },
    {
      key: "active",
      header: texts.users.status,
      visibleFrom: "sm",
      width: 170,
      optional: "shown",
      cell: (user) => <UserStatus user={user} />,
    },
    {
      key: "created_at",
      header: texts.fields.created,
      sortBy: "created_at",
      visibleFrom: "md",
      width: 130,
      optional: "shown",
      cell: ({ created_at }) => <Instant value={created_at} />,
    },
    {
      key: "updated_at",
      header: texts.fields.updated,
      sortBy: "updated_at",
      visibleFrom: "md",
      width: 130,
      optional: "hidden",
      cell: ({ updated_at }) => <Instant value={updated_at} />,
    },
    {
      key: "actions",
      header: texts.fields.actions,
      headerHidden: true,
      align: "end",
      width: 84,
      cell: (user) => <UserRowActions user={user} {...actions} />,
    },
  ];
}
