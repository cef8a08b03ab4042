import { Alert } from "@mantine/core";
import { onlineManager } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { texts } from "../../texts";
import { Icon } from "../Icon";

const subscribe = (changed: () => void) => onlineManager.subscribe(changed);
const isOnline = () => onlineManager.isOnline();

/** Says that there is no network, for as long as there is none. */
export function OfflineNotice() {
  const online = useSyncExternalStore(subscribe, isOnline);
  return (
    <div role="status">
      {!online && (
        <Alert color="yellow" role="presentation" mb="md" icon={<Icon name="offline" />}>
          {texts.app.offline}
        </Alert>
      )}
    </div>
  );
}
