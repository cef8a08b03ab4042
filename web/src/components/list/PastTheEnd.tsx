import { Button } from "@mantine/core";
import { texts } from "../../texts";
import { Message } from "../Message";

/** Stands in for a page that has nothing any more, or that the address leads to wrongly. */
export function PastTheEnd({ onFirst }: { onFirst: () => void }) {
  return (
    <Message icon="empty" title={texts.list.endTitle} text={texts.list.endText}>
      <Button variant="default" onClick={onFirst}>
        {texts.list.firstPage}
      </Button>
    </Message>
  );
}
