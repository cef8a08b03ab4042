const shapes = {
  alert: "M12 4 2.5 20h19L12 4Zm0 6v4.5m0 2.8v.2",
  ascending: "M12 19V5m-5 5 5-5 5 5",
  calendar: "M4 6h16v14H4V6Zm0 5h16M8 3v4m8-4v4",
  check: "m5 12.5 4.5 4.5L19 7.5",
  close: "m6 6 12 12M18 6 6 18",
  columns: "M4 5h16v14H4V5Zm5.5 0v14m5-14v14",
  copy: "M9 9h11v11H9V9ZM5 15H4V4h11v1",
  descending: "M12 5v14m-5-5 5 5 5-5",
  drag: "M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01",
  edit: "M4 20h4L19.5 8.5l-4-4L4 16v4ZM13 7l4 4",
  empty: "M4 13 6.5 5h11L20 13m-16 0v6h16v-6m-16 0h5l1 2.5h4l1-2.5h5",
  download: "M12 4v11m-5-5 5 5 5-5M5 20h14",
  filter: "M4 5h16l-6 8v6l-4-2v-4L4 5Z",
  first: "M18 6l-6 6 6 6M7 6v12",
  invoice: "M6 3h12v18l-3-2-3 2-3-2-3 2V3Zm3.5 5h5m-5 4h5",
  key: "M14.5 4a5.5 5.5 0 0 0-5.2 7.3L3 17.6V21h4v-2.5h2.5V16l1.2-1.2A5.5 5.5 0 1 0 14.5 4Zm1.5 4h.1",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z",
  more: "M6 12h.01M12 12h.01M18 12h.01",
  next: "m9 6 6 6-6 6",
  offline:
    "M3 3l18 18M8.5 16.5a5 5 0 0 1 7 0M5 13a10 10 0 0 1 4-2.4m6 .3A10 10 0 0 1 19 13M2 9.5a15 15 0 0 1 4.5-2.8M10 5.7A15 15 0 0 1 22 9.5M12 20v.1",
  overview: "M4 4h7v9H4V4Zm9 0h7v5h-7V4Zm0 9h7v7h-7v-7Zm-9 4h7v3H4v-3Z",
  print: "M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7v-6Z",
  plus: "M12 5v14M5 12h14",
  previous: "m15 6-6 6 6 6",
  pause: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM5.7 5.7l12.6 12.6",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.7 11.2L20 20",
  signOut: "M14 4h6v16h-6M10 8l-4 4 4 4m-4-4h10",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-6v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3 19 19M19 5l-1.7 1.7M6.7 17.3 5 19",
  system: "M3 5h18v11H3V5Zm6 15h6m-3-4v4",
  trash: "M4 7h16M9.5 7V4h5v3M6 7l1 13h10l1-13M10 11v5.5m4-5.5v5.5",
  unsorted: "m8 10 4-4 4 4M8 14l4 4 4-4",
  user: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 9a7.5 7.5 0 0 1 15 0",
  users:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6.5 9v-1.5a4.5 4.5 0 0 1 4.5-4.5h4a4.5 4.5 0 0 1 4.5 4.5V20M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.3a4.5 4.5 0 0 1 3.5 4.2V20",
} as const;

export type IconName = keyof typeof shapes;

/** A drawing beside a text or inside a labelled control: it says nothing of its own to a screen reader. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flexShrink: 0 }}
    >
      <path d={shapes[name]} />
    </svg>
  );
}
