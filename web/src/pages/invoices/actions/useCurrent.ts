import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { ApiError } from "../../../api/ApiError";
import { invoicesChanged } from "../../../api/invoices";
import { texts } from "../../../texts";

/**
 * Carries an action out on the invoice as it is on screen. When it is refused because the invoice has changed since, the invoice is
 * read again, and the error says that what is on screen now is current.
 */
export function useCurrent() {
  const client = useQueryClient();
  return useCallback(
    async <T>(act: () => Promise<T>): Promise<T> => {
      try {
        return await act();
      } catch (error) {
        if (error instanceof ApiError && (error.status === 412 || error.status === 409)) {
          await invoicesChanged(client);
        }
        if (error instanceof ApiError && error.status === 412) {
          const { staleTitle: title, staleText: detail } = texts.invoiceActions;
          throw new ApiError("refused", { status: 412, problem: { title, detail }, cause: error });
        }
        throw error;
      }
    },
    [client],
  );
}
