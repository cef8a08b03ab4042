import { useCallback, useEffect, useRef } from "react";
import type { Versioned } from "../../api/versioned";

/**
 * The version that a form's changes are made to: the one it was opened with, until a conflict has been settled on a later one, or
 * something else that the form shows has been saved.
 */
export function useVersion(opened: Versioned<unknown>) {
  const current = useRef(opened.etag);
  useEffect(() => {
    current.current = opened.etag;
  }, [opened.etag]);
  const etag = useCallback(() => current.current, []);
  const rebase = useCallback((later: string | null) => {
    current.current = later;
  }, []);
  return { etag, rebase };
}
