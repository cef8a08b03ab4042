import { formatDate, formatDateTime, formatShortDate } from "../format/time";

interface Props {
  /** As the server writes it (RFC 3339). */
  value: string;
  short?: boolean;
}

/** A moment: its day, with the full date and time on hover. */
export function Instant({ value, short = false }: Props) {
  const instant = new Date(value);
  return (
    <time dateTime={value} title={formatDateTime(instant)}>
      {short ? formatShortDate(instant) : formatDate(instant)}
    </time>
  );
}
