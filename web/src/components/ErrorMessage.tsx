import { Button, Text } from "@mantine/core";
import { describeError } from "../api/describeError";
import { texts } from "../texts";
import { Message } from "./Message";

/** Stands where content would be when reading it failed. */
export function ErrorMessage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { title, text, traceId } = describeError(error);
  return (
    <div role="alert">
      <Message
        icon="alert"
        title={title}
        text={
          <>
            {text}
            {traceId !== null && (
              <Text component="span" display="block" size="xs" mt={4}>
                {texts.errors.trace(traceId)}
              </Text>
            )}
          </>
        }
      >
        <Button variant="default" onClick={onRetry}>
          {texts.actions.retry}
        </Button>
      </Message>
    </div>
  );
}
