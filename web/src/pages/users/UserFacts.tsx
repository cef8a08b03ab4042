import { Paper, SimpleGrid, Text } from "@mantine/core";
import type { ReactNode } from "react";
import type { User } from "../../api/users";
import { Instant } from "../../components/Instant";
import { texts } from "../../texts";
import { UserStatus } from "./UserStatus";

export function UserFacts({ user }: { user: User }) {
  return (
    <Paper withBorder p="md">
      <SimpleGrid component="dl" cols={{ base: 2, sm: 4 }} m={0}>
        <Fact term={texts.users.status} value={<UserStatus user={user} />} />
        <Fact term={texts.users.role} value={texts.session[user.role]} />
        <Fact term={texts.fields.created} value={<Instant value={user.created_at} show="both" />} />
        <Fact term={texts.fields.updated} value={<Instant value={user.updated_at} show="both" />} />
      </SimpleGrid>
      {user.pending_email && (
        <Text size="sm" mt="sm">
          {texts.users.pendingEmail(user.pending_email)}
        </Text>
      )}
    </Paper>
  );
}

function Fact({ term, value }: { term: string; value: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="xs" c="dimmed">
        {term}
      </Text>
      <Text component="dd" size="sm" m={0}>
        {value}
      </Text>
    </div>
  );
}
