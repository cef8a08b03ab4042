import { Button } from "@mantine/core";
import { browser } from "../../browser";
import { PageHeader } from "../../components/PageHeader";
import { texts } from "../../texts";

/** Stands in for a page that threw, or whose code could not be loaded (after a new release, say). */
export function CrashPage() {
  return (
    <div role="alert">
      <PageHeader title={texts.crash.title} summary={texts.crash.text} />
      <Button
        variant="default"
        onClick={() => {
          browser.reload();
        }}
      >
        {texts.crash.reload}
      </Button>
    </div>
  );
}
