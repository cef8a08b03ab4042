import { answer } from "./answer";
import { ApiError } from "./ApiError";

/** Waits for a deletion. What someone else deleted meanwhile counts as deleted. */
export async function deletion(request: Promise<{ error?: unknown; response: Response }>): Promise<void> {
  try {
    await answer(request);
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 404)) {
      throw error;
    }
  }
}
