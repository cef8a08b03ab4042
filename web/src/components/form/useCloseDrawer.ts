import { useCallback } from "react";
import { useLocation, useNavigate } from "react-router";
import type { FromList } from "../useListPath";

/** Goes back to the list under a drawer: one step back where that is where the person came from, else by replacing the address. */
export function useCloseDrawer(listPath: string): () => void {
  const navigate = useNavigate();
  const location = useLocation();
  const { fromList = false } = (location.state ?? {}) as Partial<FromList>;
  const { search } = location;
  return useCallback(() => {
    if (fromList) {
      void navigate(-1);
    } else {
      void navigate({ pathname: listPath, search }, { replace: true, preventScrollReset: true });
    }
  }, [navigate, fromList, listPath, search]);
}
