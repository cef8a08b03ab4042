import { NativeSelect } from "@mantine/core";
import { useBusinessDate } from "../api/invoiceSummary";
import { nameOfRange, rangeNames, rangeOf } from "../format/dateRanges";
import { texts } from "../texts";

interface Props {
  label: string;
  from: string | null;
  to: string | null;
  /** What has not come yet is not offered. */
  isPast?: boolean;
  onChange: (range: { from: string | null; to: string | null }) => void;
}

const { dateRanges } = texts;

/** Chooses the days from one to another by a name, such as last month. */
export function RangeSelect({ label, from, to, isPast = false, onChange }: Props) {
  const today = useBusinessDate();
  const name = nameOfRange(from, to, today) ?? (from === null && to === null ? "any" : "other");
  return (
    <NativeSelect
      size="xs"
      label={label}
      style={{ gridColumn: "1 / -1" }}
      data={[
        { value: "any", label: dateRanges.any },
        ...rangeNames
          .filter((range) => !isPast || range !== "next30Days")
          .map((value) => ({ value, label: dateRanges[value] })),
        ...(name === "other" ? [{ value: "other", label: dateRanges.other }] : []),
      ]}
      value={name}
      onChange={(event) => {
        const chosen = rangeNames.find((range) => range === event.currentTarget.value);
        onChange(chosen ? rangeOf(chosen, today) : { from: null, to: null });
      }}
    />
  );
}
