import { ActionIcon, Text } from "@mantine/core";
import { Link } from "react-router";
import type { User } from "../../api/users";
import { Icon } from "../../components/Icon";
import { Instant } from "../../components/Instant";
import type { Column } from "../../components/list/Column";
import { RowActions } from "../../components/list/RowActions";
import { texts } from "../../texts";
import { invoicesOfPath } from "../invoices/paths";
import { editUserPath } from "./paths";

export function userColumns(onDelete: (user: User) => void): Column<User>[] {
  return [
    {
      key: "username",
      header: texts.users.username,
      sortable: true,
      rowHeader: true,
      cell: ({ username, email }) => (
        <>
          {username}
          <Text component="span" display="block" size="xs" c="dimmed" hiddenFrom="sm">
            {email}
          </Text>
        </>
      ),
    },
    { key: "email", header: texts.users.email, sortable: true, visibleFrom: "sm", cell: ({ email }) => email },
    {
      key: "created_at",
      header: texts.fields.created,
      sortable: true,
      visibleFrom: "md",
      width: 140,
      cell: ({ created_at }) => <Instant value={created_at} />,
    },
    {
      key: "updated_at",
      header: texts.fields.updated,
      sortable: true,
      visibleFrom: "lg",
      width: 140,
      cell: ({ updated_at }) => <Instant value={updated_at} />,
    },
    {
      key: "actions",
      header: texts.fields.actions,
      headerHidden: true,
      align: "end",
      width: { base: 108, sm: 126 },
      cell: (user) => (
        <RowActions
          name={user.username}
          editPath={editUserPath(user.id)}
          onDelete={() => {
            onDelete(user);
          }}
        >
          <ActionIcon
            component={Link}
            to={invoicesOfPath(user.id)}
            variant="subtle"
            color="gray"
            aria-label={texts.users.invoicesOf(user.username)}
            title={texts.users.invoicesOf(user.username)}
          >
            <Icon name="invoice" />
          </ActionIcon>
        </RowActions>
      ),
    },
  ];
}
