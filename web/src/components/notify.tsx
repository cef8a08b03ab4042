import { notifications } from "@mantine/notifications";
import { texts } from "../texts";
import { Icon } from "./Icon";

/** Says, in passing and read out, that something was done. */
export function notifyDone(message: string) {
  notifications.show({
    message,
    color: "teal",
    icon: <Icon name="check" />,
    closeButtonProps: { "aria-label": texts.actions.close },
  });
}
