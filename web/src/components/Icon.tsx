// One by one: all of Tabler's icons at once would take Vite and tests seconds to load.
import IconAdjustmentsHorizontal from "@tabler/icons-react/icons/IconAdjustmentsHorizontal";
import IconAlertTriangle from "@tabler/icons-react/icons/IconAlertTriangle";
import IconArrowDown from "@tabler/icons-react/icons/IconArrowDown";
import IconArrowUp from "@tabler/icons-react/icons/IconArrowUp";
import IconBan from "@tabler/icons-react/icons/IconBan";
import IconCalendarEvent from "@tabler/icons-react/icons/IconCalendarEvent";
import IconCash from "@tabler/icons-react/icons/IconCash";
import IconCheck from "@tabler/icons-react/icons/IconCheck";
import IconChevronLeft from "@tabler/icons-react/icons/IconChevronLeft";
import IconChevronLeftPipe from "@tabler/icons-react/icons/IconChevronLeftPipe";
import IconChevronRight from "@tabler/icons-react/icons/IconChevronRight";
import IconColumns3 from "@tabler/icons-react/icons/IconColumns3";
import IconCopy from "@tabler/icons-react/icons/IconCopy";
import IconDeviceDesktop from "@tabler/icons-react/icons/IconDeviceDesktop";
import IconDots from "@tabler/icons-react/icons/IconDots";
import IconDownload from "@tabler/icons-react/icons/IconDownload";
import IconFileInvoice from "@tabler/icons-react/icons/IconFileInvoice";
import IconFilter from "@tabler/icons-react/icons/IconFilter";
import IconGripVertical from "@tabler/icons-react/icons/IconGripVertical";
import IconInbox from "@tabler/icons-react/icons/IconInbox";
import IconKey from "@tabler/icons-react/icons/IconKey";
import IconLayoutDashboard from "@tabler/icons-react/icons/IconLayoutDashboard";
import IconLogout from "@tabler/icons-react/icons/IconLogout";
import IconMoon from "@tabler/icons-react/icons/IconMoon";
import IconPencil from "@tabler/icons-react/icons/IconPencil";
import IconPlus from "@tabler/icons-react/icons/IconPlus";
import IconPrinter from "@tabler/icons-react/icons/IconPrinter";
import IconSearch from "@tabler/icons-react/icons/IconSearch";
import IconSettings from "@tabler/icons-react/icons/IconSettings";
import IconSelector from "@tabler/icons-react/icons/IconSelector";
import IconSun from "@tabler/icons-react/icons/IconSun";
import IconTrash from "@tabler/icons-react/icons/IconTrash";
import IconUser from "@tabler/icons-react/icons/IconUser";
import IconUsers from "@tabler/icons-react/icons/IconUsers";
import IconWifiOff from "@tabler/icons-react/icons/IconWifiOff";
import IconX from "@tabler/icons-react/icons/IconX";

const icons = {
  adjust: IconAdjustmentsHorizontal,
  alert: IconAlertTriangle,
  ascending: IconArrowUp,
  calendar: IconCalendarEvent,
  check: IconCheck,
  close: IconX,
  columns: IconColumns3,
  copy: IconCopy,
  descending: IconArrowDown,
  drag: IconGripVertical,
  edit: IconPencil,
  empty: IconInbox,
  download: IconDownload,
  filter: IconFilter,
  first: IconChevronLeftPipe,
  invoice: IconFileInvoice,
  key: IconKey,
  moon: IconMoon,
  more: IconDots,
  next: IconChevronRight,
  offline: IconWifiOff,
  overview: IconLayoutDashboard,
  print: IconPrinter,
  plus: IconPlus,
  previous: IconChevronLeft,
  pause: IconBan,
  payment: IconCash,
  search: IconSearch,
  settings: IconSettings,
  signOut: IconLogout,
  sun: IconSun,
  system: IconDeviceDesktop,
  trash: IconTrash,
  unsorted: IconSelector,
  user: IconUser,
  users: IconUsers,
} as const;

export type IconName = keyof typeof icons;

/** A drawing beside a text or inside a labelled control: it says nothing of its own to a screen reader. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  const Drawing = icons[name];
  return <Drawing aria-hidden size={size} style={{ flexShrink: 0 }} />;
}
