import { useCallback } from "react";
import { useSetActive } from "../../api/userActions";
import type { User } from "../../api/users";
import { notifyDone, notifyFailed } from "../../components/notify";
import { texts } from "../../texts";

/** Deactivates or reactivates somebody at once and offers to undo it: neither loses anything. */
export function useSetActiveWithUndo() {
  const { mutateAsync } = useSetActive();
  return useCallback(
    (user: Pick<User, "id" | "username">, chosen: boolean) => {
      const change = async (active: boolean) => {
        try {
          await mutateAsync({ id: user.id, active });
        } catch (error) {
          notifyFailed(error);
          return;
        }
        const said = active ? texts.users.reactivated : texts.users.deactivated;
        notifyDone(said(user.username), () => void change(!active));
      };
      void change(chosen);
    },
    [mutateAsync],
  );
}
