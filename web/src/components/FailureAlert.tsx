import { Alert, List, Text } from "@mantine/core";
import { useEffect } from "react";
import { ApiError } from "../api/ApiError";
import { describeError } from "../api/describeError";
import { texts } from "../texts";
import { restoreFocus } from "./focus";
import { Icon } from "./Icon";
import { SignInAgain } from "./SignInAgain";

interface Props {
  /** Why a change failed; null when it has not. */
  error: unknown;
  /** What the server says of members that have no field of their own to say it at. */
  messages?: readonly string[];
}

/** Says, near what was to be changed, why it was not, read out at once. */
export function FailureAlert({ error, messages = [] }: Props) {
  // The button that was pressed cannot keep the focus while it waits.
  useEffect(() => {
    if (error !== null) {
      restoreFocus();
    }
  }, [error]);
  if (error === null) {
    return null;
  }
  const { title, text, traceId } = describeError(error);
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
      <SignInAgain error={error} />
      {traceId !== null && (
        <Text size="xs" mt={4}>
          {texts.errors.trace(traceId)}
        </Text>
      )}
    </Alert>
  );
}
