import { useCallback, useContext, useEffect, useRef } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { useResolvedPath } from "react-router";
import { sameFields } from "./sameFields";
import { UnsavedContext } from "./unsaved";

/** Has a form be asked before it is left or closed, until `release` says that it was saved. */
export function useDiscardGuard<TInput extends FieldValues, TValues>({
  getValues,
  control,
}: UseFormReturn<TInput, unknown, TValues>) {
  const released = useRef(false);
  const { add, leave } = useContext(UnsavedContext);
  const { pathname } = useResolvedPath("");
  // Asked at that moment: what was typed last may not be on screen yet.
  const isChanged = useCallback(() => !sameFields(getValues(), control._defaultValues), [getValues, control]);
  useEffect(
    () => add((to) => !released.current && (to === undefined || !drawersOver(pathname).includes(to)) && isChanged()),
    [add, pathname, isChanged],
  );
  const release = useCallback(() => {
    released.current = true;
  }, []);
  return { isChanged, leave, release };
}

/** The addresses at which what stands at one stays where it is: its own, and those of drawers over it. */
function drawersOver(pathname: string): string[] {
  return [pathname, `${pathname}/new`, `${pathname}/edit`];
}
