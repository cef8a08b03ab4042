import { Drawer } from "@mantine/core";
import { useOutlet } from "react-router";
import { focusPageHeadingIfLost } from "../PageHeader";
import { useCloseDrawer } from "./useCloseDrawer";

/** Shows the child route of a list page, if the address names one, in a drawer over the list. The route renders a `DrawerFrame`. */
export function RouteDrawer({ listPath, size = "md" }: { listPath: string; size?: string }) {
  const outlet = useOutlet();
  const close = useCloseDrawer(listPath);
  return (
    <Drawer.Root
      opened={outlet !== null}
      onClose={() => {
        // Once the press of Escape is over: the question whether to discard, if it comes, would be answered by it too.
        setTimeout(close);
      }}
      onExitTransitionEnd={focusPageHeadingIfLost}
      position="right"
      size={size}
    >
      <Drawer.Overlay />
      {/* Header and buttons stay in place: what gets the focus is scrolled to between them, with room for its label. */}
      <Drawer.Content style={{ scrollPaddingTop: 96, scrollPaddingBottom: 112 }}>{outlet}</Drawer.Content>
    </Drawer.Root>
  );
}
