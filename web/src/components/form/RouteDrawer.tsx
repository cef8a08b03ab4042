import { Drawer } from "@mantine/core";
import { useRef } from "react";
import { useOutlet } from "react-router";
import { FocusReturn } from "../FocusReturn";
import { isCovered } from "./isCovered";
import { useCloseDrawer } from "./useCloseDrawer";

/** Shows the child route of a list page, if the address names one, in a drawer over the list. The route renders a `DrawerFrame`. */
export function RouteDrawer({ listPath, size = "md" }: { listPath: string; size?: string }) {
  const outlet = useOutlet();
  const close = useCloseDrawer(listPath);
  const root = useRef<HTMLDivElement>(null);
  return (
    <Drawer.Root
      ref={root}
      opened={outlet !== null}
      onClose={() => {
        if (!isCovered(root.current)) {
          // Once the press of Escape is over: the question whether to discard, if it comes, would be answered by it too.
          setTimeout(close);
        }
      }}
      position="right"
      size={size}
    >
      <Drawer.Overlay />
      {/* Header and buttons stay in place: what gets the focus is scrolled to between them, with room for its label. */}
      <Drawer.Content style={{ scrollPaddingTop: 96, scrollPaddingBottom: 112 }}>
        <FocusReturn />
        {outlet}
      </Drawer.Content>
    </Drawer.Root>
  );
}
