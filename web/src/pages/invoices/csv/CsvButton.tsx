import { Button } from "@mantine/core";
import type { InvoicesQuery } from "../../../api/invoicesQuery";
import { Icon } from "../../../components/Icon";
import { texts } from "../../../texts";
import { CsvProgress } from "./CsvProgress";
import { csvQuery } from "./csvQuery";
import { useCsvDownload } from "./useCsvDownload";

/** Downloads everything that the list has, and shows how far that has got. */
export function CsvButton({ query }: { query: InvoicesQuery }) {
  const { progress, start, stop } = useCsvDownload();
  if (progress !== null) {
    return <CsvProgress progress={progress} onStop={stop} />;
  }
  return (
    <Button
      variant="default"
      fw={500}
      flex="0 0 auto"
      leftSection={<Icon name="download" />}
      aria-label={texts.csv.download}
      onClick={() => void start(csvQuery(query))}
    >
      {texts.csv.short}
    </Button>
  );
}
