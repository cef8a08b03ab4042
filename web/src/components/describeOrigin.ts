import type { AuditEntry } from "../api/audit";
import { texts } from "../texts";
import { describeBrowser } from "./describeBrowser";

/** "Firefox, Linux · new browser": which browser something came from, and whether its user had signed in there before. */
export function describeOrigin({ user_agent, known_browser }: AuditEntry): string {
  const browser = user_agent === null ? "" : (describeBrowser(user_agent) ?? texts.account.unknownBrowser);
  const known = known_browser === null ? "" : known_browser ? texts.audit.known : texts.audit.unknown;
  return [browser, known].filter(Boolean).join(" · ");
}
