import { Anchor } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { userQuery } from "../../api/users";
import { prefetchProps } from "../../components/prefetch";
import { userPath } from "./paths";

/** Leads to a user, who is read from the moment somebody seems about to follow it. */
export function UserLink({ id, children }: { id: number; children: ReactNode }) {
  const client = useQueryClient();
  return (
    <Anchor component={Link} to={userPath(id)} size="sm" underline="always" {...prefetchProps(client, userQuery(id))}>
      {children}
    </Anchor>
  );
}
