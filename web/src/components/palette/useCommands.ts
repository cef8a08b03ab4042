import { useMantineColorScheme } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useInvoices } from "../../api/invoices";
import { everybody, useUsers } from "../../api/users";
import { useMe } from "../../session/MeContext";
import { useLeave } from "../../session/useLeave";
import { texts } from "../../texts";
import { recents } from "../recents";
import { invoiceCommands, matching, pageCommands, searchCommands, userCommands, type Command } from "./commands";

const pause = 150;
const shown = 5;

export interface CommandGroup {
  title: string;
  commands: Command[];
}

/** What is offered for what is typed: pages and actions at once, records when they have been found. */
export function useCommands(typed: string): { groups: CommandGroup[]; isSearching: boolean } {
  const me = useMe();
  const query = typed.trim();
  const [settled] = useDebouncedValue(query, pause);
  // "#12" is how drafts are called.
  const q = settled.replace(/^#(?=\d+$)/, "");
  const wanted = { q, after: null, limit: shown };
  const isAsked = q !== "";
  const invoices = useInvoices({ ...wanted, sort: "-id" }, { enabled: isAsked });
  const users = useUsers({ ...everybody, ...wanted, sort: "username" }, { enabled: isAsked && me.role === "admin" });
  const own = useOwnCommands();
  const isSearching = query !== "" && (settled !== query || invoices.isFetching || users.isFetching);

  const { palette } = texts;
  const groups =
    isAsked && query !== ""
      ? [
          { title: palette.pages, commands: matching([...pageCommands(me), ...own], query) },
          { title: texts.invoices.title, commands: isSearching ? [] : invoiceCommands(invoices.data?.items ?? []) },
          { title: texts.users.title, commands: isSearching ? [] : userCommands(users.data?.items ?? []) },
          { title: palette.search, commands: searchCommands(me, query) },
        ]
      : query !== ""
        ? [{ title: palette.pages, commands: matching([...pageCommands(me), ...own], query) }]
        : [
            {
              title: palette.recent,
              commands: recents.read().map((recent) => ({ ...recent, key: `recent:${recent.to}` })),
            },
            { title: palette.pages, commands: pageCommands(me) },
            { title: palette.actionsTitle, commands: own },
          ];
  return { groups: groups.filter(({ commands }) => commands.length > 0), isSearching };
}

/** What concerns the person alone. */
function useOwnCommands(): Command[] {
  const { setColorScheme } = useMantineColorScheme();
  const { leave } = useLeave();
  const themes = (["light", "dark", "auto"] as const).map((scheme): Command => ({
    key: scheme,
    label: texts.palette.theme(texts.theme[scheme]),
    icon: ({ light: "sun", dark: "moon", auto: "system" } as const)[scheme],
    run: () => {
      setColorScheme(scheme);
    },
  }));
  return [...themes, { key: "leave", label: texts.session.signOut, icon: "signOut", run: leave }];
}
