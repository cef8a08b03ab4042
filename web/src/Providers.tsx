import { MantineProvider } from "@mantine/core";
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { colorSchemes } from "./accountPages";
import { Notices } from "./components/Notices";
import { RetryNotice } from "./components/RetryNotice";
import { cssVariables, theme } from "./theme";

interface Props {
  client: QueryClient;
  /** "test" where nothing is laid out, so that Mantine does not take everything for invisible. */
  env?: "default" | "test";
  children: ReactNode;
}

/** What every page needs around it: the look, the notifications and the cache of what the server said. */
export function Providers({ client, env = "default", children }: Props) {
  return (
    <QueryClientProvider client={client}>
      <MantineProvider
        env={env}
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colorSchemes}
        defaultColorScheme="auto"
      >
        <Notices />
        {children}
        <RetryNotice />
      </MantineProvider>
    </QueryClientProvider>
  );
}
