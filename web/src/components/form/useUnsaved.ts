import { useCallback, useContext, useState } from "react";
import { UnsavedContext, type IsLost } from "./unsaved";

/** Collects the forms of a page or a dialog, for what is around it too. */
export function useUnsaved() {
  const [forms] = useState(() => new Set<IsLost>());
  const { add: addAround } = useContext(UnsavedContext);
  const add = useCallback(
    (form: IsLost) => {
      forms.add(form);
      const removeAround = addAround(form);
      return () => {
        forms.delete(form);
        removeAround();
      };
    },
    [forms, addAround],
  );
  const isLost: IsLost = useCallback((to) => [...forms].some((form) => form(to)), [forms]);
  return { add, isLost };
}
