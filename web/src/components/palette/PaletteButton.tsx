import { UnstyledButton } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { lazy, Suspense, useState } from "react";
import { texts } from "../../texts";
import { Icon } from "../Icon";
import classes from "./PaletteButton.module.css";

const CommandPalette = lazy(async () => ({ default: (await import("./CommandPalette")).CommandPalette }));

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Opens the palette, as Ctrl+K and Cmd+K do from anywhere. Its code is fetched the first time. */
export function PaletteButton() {
  const [opened, setOpened] = useState(false);
  const [wanted, setWanted] = useState(false);
  const open = () => {
    setWanted(true);
    setOpened(true);
  };
  // Inside inputs too: that is where one mostly is.
  useHotkeys([["mod+K", open]], []);
  return (
    <>
      <UnstyledButton
        className={classes.button}
        aria-label={texts.palette.open}
        aria-keyshortcuts="Control+K Meta+K"
        title={texts.palette.open}
        data-keys={isApple ? "⌘ K" : "Ctrl K"}
        onClick={open}
      >
        <Icon name="search" />
      </UnstyledButton>
      <Suspense>
        {wanted && (
          <CommandPalette
            opened={opened}
            onClose={() => {
              setOpened(false);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
