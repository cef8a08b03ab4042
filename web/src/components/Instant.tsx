import { formatDate, formatDateTime } from "../format/time";

/** A moment, given as the server writes it (RFC 3339): the day, with the full date and time on hover. */
export function Instant({ value }: { value: string }) {
  const instant = new Date(value);
  return (
    <time dateTime={value} title={formatDateTime(instant)}>
      {formatDate(instant)}
    </time>
  );
}
