import { Button } from "@mantine/core";
import { Message } from "../../components/Message";
import { texts } from "../../texts";

/** Stands in for a page that threw, or whose code could not be loaded (after a new release, say). */
export function CrashPage() {
  return (
    <div role="alert">
      <Message icon="alert" title={texts.crash.title} text={texts.crash.text}>
        <Button
          variant="default"
          onClick={() => {
            window.location.reload();
          }}
        >
          {texts.crash.reload}
        </Button>
      </Message>
    </div>
  );
}
