import { Container } from "@mantine/core";
import { useEffect, useState, type ReactNode } from "react";
import { useLocation } from "react-router";
import { signInUrl, useSession, type Me } from "../api/session";
import { browser } from "../browser";
import { ErrorMessage } from "../components/ErrorMessage";
import { PageHeader } from "../components/PageHeader";
import { PageLoading } from "../components/PageLoading";
import { texts } from "../texts";
import { forgetTab } from "./forgetTab";
import { MeContext } from "./MeContext";
import { SessionEndedDialog } from "./SessionEndedDialog";
import { useSessionWatch } from "./useSessionWatch";

/**
 * Lets in who is signed in and sends everybody else to sign in, from where they come back to the same address. Whoever is in stays
 * where they are when the session ends, with everything they have typed.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const session = useSession();
  const [known, setKnown] = useState<Me | null>(null);
  const current = session.data;
  if (current && current !== known) {
    setKnown(current);
  }
  useSessionWatch(session);

  const { pathname, search } = useLocation();
  const mustSignIn = current === null && known === null;
  useEffect(() => {
    if (mustSignIn) {
      // Somebody else may sign in.
      forgetTab();
      browser.leaveFor(signInUrl(pathname + search));
    }
  }, [mustSignIn, pathname, search]);

  if (known !== null) {
    return (
      <MeContext value={known}>
        {children}
        <SessionEndedDialog ended={current === null} />
      </MeContext>
    );
  }
  return (
    <Container component="main" size="xl" py="lg">
      {session.isError ? (
        <>
          <PageHeader title={texts.session.unknownTitle} />
          <ErrorMessage error={session.error} onRetry={() => void session.refetch()} />
        </>
      ) : (
        <PageLoading />
      )}
    </Container>
  );
}
