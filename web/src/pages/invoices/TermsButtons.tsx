import { Button, Group } from "@mantine/core";
import { isDate } from "../../format/date";
import { addDays } from "../../format/localDate";
import { texts } from "../../texts";
import { termsBetween, termsWith } from "./terms";

interface Props {
  /** The day that the terms are counted from. */
  from: string;
  due: string;
  /** What is usual for this customer. */
  usual?: number | undefined;
  onChoose: (due: string) => void;
}

/** Sets the due date by the usual terms. */
export function TermsButtons({ from, due, usual, onChoose }: Props) {
  const choices = termsWith(usual);
  const current = termsBetween(from, due, choices);
  return (
    <Group role="group" aria-label={texts.terms.label} gap={6} mt={-8}>
      {choices.map((days) => (
        <Button
          key={days}
          size="compact-sm"
          variant={days === current ? "light" : "default"}
          aria-pressed={days === current}
          disabled={!isDate(from)}
          onClick={() => {
            onChoose(addDays(from, days));
          }}
        >
          {texts.terms.days(days)}
        </Button>
      ))}
    </Group>
  );
}
