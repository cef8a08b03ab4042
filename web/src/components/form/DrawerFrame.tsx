import { Box, Drawer } from "@mantine/core";
import type { ReactNode } from "react";
import { texts } from "../../texts";

/** What is in a `RouteDrawer`: its title, for the window too, with the button to close it, and the contents below. */
export function DrawerFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      {/* In place of the page's, whose element comes after it. */}
      <title>{texts.app.title(title)}</title>
      <Drawer.Header>
        <Drawer.Title fw={650} fz="lg">
          {title}
        </Drawer.Title>
        <Drawer.CloseButton aria-label={texts.actions.close} />
      </Drawer.Header>
      {/* Not Drawer.Body: that makes a screen reader read the whole form out as the description of the dialog. */}
      <Box px="md" pb="md">
        {children}
      </Box>
    </>
  );
}
