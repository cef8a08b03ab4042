import { Anchor } from "@mantine/core";
import { ApiError } from "../api/ApiError";
import { signInAgainUrl } from "../api/session";
import { signedInPath } from "../session/paths";
import { texts } from "../texts";

interface Props {
  /** Why a change failed. */
  error: unknown;
}

/** Leads to the sign-in, where that is what a change needs: in a tab of its own, which closes itself, so that what stands in the form is kept. */
export function SignInAgain({ error }: Props) {
  return error instanceof ApiError && error.problem.code === "reauthentication_required" ? (
    <Anchor href={signInAgainUrl(signedInPath)} target="_blank" rel="opener" size="sm" underline="always">
      {texts.session.signIn}
    </Anchor>
  ) : null;
}
