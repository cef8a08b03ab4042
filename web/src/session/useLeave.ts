import { useSignOut } from "../api/session";
import { browser } from "../browser";
import { notifyFailed } from "../components/notify";
import { forgetTab } from "./forgetTab";
import { sessionChannel } from "./sessionChannel";

/** Signs out, in this browser's other tabs too. */
export function useLeave() {
  const signOut = useSignOut();
  const leave = async () => {
    try {
      const url = await signOut.mutateAsync();
      forgetTab();
      sessionChannel.announce();
      browser.leaveFor(url);
    } catch (error) {
      notifyFailed(error);
    }
  };
  return { leave: () => void leave(), isLeaving: signOut.isPending };
}
