import { Badge, type MantineSize } from "@mantine/core";
import type { User } from "../../api/users";
import { texts } from "../../texts";

/** Whether somebody can sign in, and if not why. */
export function UserStatus({ user: { active, has_password }, size = "sm" }: { user: User; size?: MantineSize }) {
  if (!active) {
    return (
      <Badge size={size} variant="default" c="dimmed">
        {texts.users.inactive}
      </Badge>
    );
  }
  return (
    <Badge size={size} variant="default">
      {has_password ? texts.users.active : texts.users.invited}
    </Badge>
  );
}
