import { Alert, Anchor, List, Text } from "@mantine/core";
import { ApiError } from "../api/ApiError";
import { describeError } from "../api/describeError";
import { signInAgainUrl } from "../api/session";
import { signedInPath } from "../session/paths";
import { texts } from "../texts";
import { Icon } from "./Icon";

interface Props {
  /** Why a change failed; null when it has not. */
  error: unknown;
  /** What the server says of members that have no field of their own to say it at. */
  messages?: readonly string[];
}

/** Says, near what was to be changed, why it was not, read out at once. */
export function FailureAlert({ error, messages = [] }: Props) {
  if (error === null) {
    return null;
  }
  const { title, text, traceId } = describeError(error);
  const wantsSignIn = error instanceof ApiError && error.problem.code === "reauthentication_required";
  const uncertain = error instanceof ApiError && error.isUncertain;
  return (
    <Alert role="alert" color="red" icon={<Icon name="alert" />} title={title}>
      {messages.length > 0 ? (
        <List size="sm">
          {messages.map((message) => (
            <List.Item key={message}>{message}</List.Item>
          ))}
        </List>
      ) : (
        <Text size="sm">{uncertain ? texts.errors.uncertain : text}</Text>
      )}
      {wantsSignIn && (
        // In a tab of its own, which closes itself: what stands in the form is not lost.
        <Anchor href={signInAgainUrl(signedInPath)} target="_blank" rel="opener" size="sm" underline="always">
          {texts.session.signIn}
        </Anchor>
      )}
      {traceId !== null && (
        <Text size="xs" mt={4}>
          {texts.errors.trace(traceId)}
        </Text>
      )}
    </Alert>
  );
}
