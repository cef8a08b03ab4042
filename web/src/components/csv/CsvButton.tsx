import { Button } from "@mantine/core";
import { texts } from "../../texts";
import { Icon } from "../Icon";
import { CsvProgress } from "./CsvProgress";
import { csvQuery, type CsvParameters } from "./csvQuery";
import { useCsvDownload } from "./useCsvDownload";

interface Props {
  /** Names the list's address and the file. */
  list: string;
  /** What the list is asked for. */
  parameters: CsvParameters;
}

/** Downloads everything that the list has, and shows how far that has got. */
export function CsvButton({ list, parameters }: Props) {
  const { progress, start, stop } = useCsvDownload(list);
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
      onClick={() => void start(csvQuery(parameters))}
    >
      {texts.csv.short}
    </Button>
  );
}
