import { Button } from "@mantine/core";
import { useDidUpdate } from "@mantine/hooks";
import { useRef } from "react";
import { texts } from "../../texts";
import { restoreFocus } from "../focus";
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
  const isRunning = progress !== null;
  // One takes the place of the other.
  const button = useRef<HTMLButtonElement>(null);
  useDidUpdate(() => {
    restoreFocus(button.current);
  }, [isRunning]);
  if (isRunning) {
    return <CsvProgress ref={button} progress={progress} onStop={stop} />;
  }
  return (
    <Button
      ref={button}
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
