import { timeAgo } from "../format/relative";
import { formatDate, formatDateTime, formatMoment } from "../format/time";
import { useNow } from "./useNow";
import { When } from "./When";

interface Props {
  /** As the server writes it (RFC 3339). */
  value: string;
  /** What stands for the exact moment; "both" shows it beside how long ago it is, where nothing can have the focus. */
  show?: "date" | "minute" | "both";
}

/** A moment: how long ago it is, or its date where that is a week or more. */
export function Instant({ value, show = "date" }: Props) {
  const instant = new Date(value);
  const ago = timeAgo(instant, useNow());
  const exact = (show === "date" ? formatDate : formatMoment)(instant);
  return show === "both" ? (
    <time dateTime={value}>{ago === null ? exact : `${exact} (${ago})`}</time>
  ) : (
    <When dateTime={value} relative={ago} exact={exact} title={formatDateTime(instant)} />
  );
}
