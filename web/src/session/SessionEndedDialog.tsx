import { Button, Group, Stack, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { signInUrl } from "../api/session";
import { sessionDoubts } from "../api/sessionDoubts";
import { Dialog } from "../components/Dialog";
import { texts } from "../texts";
import { signedInPath } from "./paths";

/** Offers to sign in again in another tab, so that what stands here in forms is not lost. Closes by itself once that is done. */
export function SessionEndedDialog({ ended }: { ended: boolean }) {
  const [putOff, setPutOff] = useState(false);
  useEffect(
    () =>
      sessionDoubts.subscribe(() => {
        setPutOff(false);
      }),
    [],
  );
  const later = () => {
    setPutOff(true);
  };
  return (
    <Dialog
      opened={ended && !putOff}
      onClose={later}
      title={texts.session.endedTitle}
      // Above the drawers and dialogs that it may interrupt.
      zIndex={400}
    >
      <Stack>
        <Text size="sm">{texts.session.endedText}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={later}>
            {texts.session.later}
          </Button>
          {/* With an opener, so that the tab can close itself afterwards. */}
          <Button component="a" href={signInUrl(signedInPath)} target="_blank" rel="opener" data-autofocus>
            {texts.session.signIn}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
