import { Notifications } from "@mantine/notifications";

/** What the person has been told and has not put away yet. */
export function NoticeList() {
  return <Notifications position="bottom-right" />;
}
