import { lazy, Suspense, useState } from "react";
import type { ConflictDialog as Dialog } from "./ConflictDialog";
import type { ConflictRules, Difference, Theirs } from "./conflictRules";
import { ReviewAlert } from "./ReviewAlert";

// Fetched when two versions meet. What is lazy has no type parameters, what it loads has.
const ConflictDialog = lazy(async () => ({
  default: (await import("./ConflictDialog")).ConflictDialog,
})) as unknown as typeof Dialog;

interface Props<TFields> {
  rules: ConflictRules<TFields>;
  /** True while the last save was refused because of another version. */
  conflicting: boolean;
  mine: () => TFields;
  /** Saves what stands in the form. */
  onSave: () => void;
  /** Puts their version into the form. */
  onTake: (theirs: TFields) => void;
  /** The refusal has been dealt with. */
  onSettled: () => void;
}

/** What a form shows from the moment its change meets another version until it is saved. */
export function Conflict<TFields>({ rules, conflicting, mine, onSave, onTake, onSettled }: Props<TFields>) {
  const [differences, setDifferences] = useState<Difference[]>([]);
  const [wanted, setWanted] = useState(false);
  if (conflicting && !wanted) {
    setWanted(true);
  }
  const settle = ({ etag }: Theirs<TFields>, left: Difference[] = []) => {
    rules.rebase(etag);
    setDifferences(left);
    onSettled();
  };
  return (
    <>
      {differences.length > 0 && <ReviewAlert differences={differences} />}
      {wanted && (
        <Suspense>
          <ConflictDialog
            opened={conflicting}
            rules={rules}
            mine={mine}
            onKeepMine={(theirs) => {
              settle(theirs);
              onSave();
            }}
            onTakeTheirs={(theirs) => {
              settle(theirs);
              onTake(theirs.fields);
            }}
            onReview={settle}
            onClose={onSettled}
          />
        </Suspense>
      )}
    </>
  );
}
