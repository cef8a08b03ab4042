import { useEffect } from "react";
import { PageHeader } from "../../components/PageHeader";
import { sessionChannel } from "../../session/sessionChannel";
import { texts } from "../../texts";

/** The end of signing in again in another tab: tells the tab that was left open, and closes where the browser allows it. */
export function SignedInPage() {
  useEffect(() => {
    sessionChannel.announce();
    window.close();
  }, []);
  return <PageHeader title={texts.session.signedInTitle} summary={texts.session.signedInText} />;
}
