import { Anchor } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { userQuery } from "../../api/users";
import { prefetchProps } from "../../components/prefetch";
import { userPath } from "./paths";

interface Props {
  id: number;
  /** In a row whose own link should stand out. */
  quiet?: boolean;
  children: ReactNode;
}

/** Leads to a user, who is read from the moment somebody seems about to follow it. */
export function UserLink({ id, quiet = false, children }: Props) {
  const client = useQueryClient();
  return (
    <Anchor
      component={Link}
      to={userPath(id)}
      size="sm"
      underline={quiet ? "hover" : "always"}
      c={quiet ? "inherit" : undefined}
      {...prefetchProps(client, userQuery(id))}
    >
      {children}
    </Anchor>
  );
}
