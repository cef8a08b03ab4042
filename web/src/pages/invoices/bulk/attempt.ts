import { ApiError } from "../../../api/ApiError";
import { describeError } from "../../../api/describeError";
import { texts } from "../../../texts";

/** What has become of one invoice so far. */
export interface RowResult {
  state: "waiting" | "running" | "done" | "failed";
  text: string;
}

const mostPauses = 5;
/** A server that asks for a longer pause than this, in seconds, is not asked again without the person. */
const longestPause = 30;

/** Runs it, and again after the pause that a busy server asks for. `goesOn` says whether others have a chance after it. */
export async function attempt(
  run: () => Promise<string>,
  onPause: (seconds: number) => void,
): Promise<RowResult & { goesOn: boolean }> {
  for (let pauses = 0; ; pauses++) {
    try {
      return { state: "done", text: await run(), goesOn: true };
    } catch (error) {
      const seconds = error instanceof ApiError && error.isTransient ? error.retryAfter : null;
      if (seconds === null || seconds > longestPause || pauses === mostPauses) {
        return { state: "failed", text: describe(error), goesOn: !isGeneral(error) };
      }
      onPause(seconds);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }
}

/** Whether it would happen to every other invoice as well: nobody is signed in any more, or no server answers. */
function isGeneral(error: unknown): boolean {
  return error instanceof ApiError && (error.isTransient || error.status === 401);
}

function describe(error: unknown): string {
  const { title, text } = describeError(error);
  return error instanceof ApiError && error.isUncertain ? texts.errors.uncertain : `${title}: ${text}`;
}
