import { useState } from "react";
import { Dialog } from "../../components/Dialog";
import { MoreMenu } from "../../components/MoreMenu";
import { texts } from "../../texts";
import type { SavedView } from "./savedViews";
import { ViewNameForm } from "./ViewNameForm";

const { savedViews } = texts;

interface Props {
  view: SavedView;
  views: readonly SavedView[];
  onRename: (name: string) => void;
  onRemove: () => void;
}

/** What can be done with the view on show. */
export function SavedViewMenu({ view, views, onRename, onRemove }: Props) {
  const [renames, setRenames] = useState(false);
  return (
    <>
      <MoreMenu
        quiet
        label={savedViews.more(view.name)}
        actions={[
          {
            text: savedViews.rename,
            onChoose: () => {
              setRenames(true);
            },
          },
          { text: savedViews.remove, onChoose: onRemove },
        ]}
      />
      <Dialog
        opened={renames}
        onClose={() => {
          setRenames(false);
        }}
        title={savedViews.renameTitle(view.name)}
        size="sm"
      >
        <ViewNameForm
          initial={view.name}
          describe={(name) => ({
            submit: savedViews.renameSubmit,
            ...(views.some((other) => other.name === name && other.search !== view.search) && {
              problem: savedViews.taken,
            }),
          })}
          onSubmit={(name) => {
            setRenames(false);
            onRename(name);
          }}
        />
      </Dialog>
    </>
  );
}
