import { signInUrl, useSignOutEverywhere } from "../../api/session";
import { browser } from "../../browser";
import { ConfirmDialog } from "../../components/ConfirmDialog";
import { formatCount } from "../../format/count";
import { texts } from "../../texts";

interface Props {
  opened: boolean;
  count: number;
  onClose: () => void;
}

/** Asks before every session ends, the one here too; what is typed elsewhere can still be saved after signing in again. */
export function SignOutEverywhereDialog({ opened, count, onClose }: Props) {
  const signOut = useSignOutEverywhere();
  return (
    <ConfirmDialog
      opened={opened}
      title={texts.account.signOutEverywhereTitle}
      text={texts.account.signOutEverywhereText(formatCount(count))}
      confirmLabel={texts.account.signOutEverywhere}
      onConfirm={async () => {
        await signOut.mutateAsync();
        browser.leaveFor(signInUrl("/"));
      }}
      onClose={onClose}
    />
  );
}
