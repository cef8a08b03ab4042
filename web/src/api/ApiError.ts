import type { Problem } from "./problem";

/** Why a request has no usable answer: none came, one broke off or could not be read, or the server refused. */
export type Failure = "unreachable" | "cut" | "unreadable" | "refused";

/** What every function under `api/` throws when a request fails. */
export class ApiError extends Error {
  readonly failure: Failure;
  /** The HTTP status of a refusal; 0 when there was no readable answer. */
  readonly status: number;
  readonly problem: Problem;
  /** Seconds to wait before another try, where the server said so. */
  readonly retryAfter: number | null;

  constructor(
    failure: Failure,
    details: { status?: number; problem?: Problem; retryAfter?: number | null; cause?: unknown } = {},
  ) {
    super(details.problem?.detail ?? details.problem?.title ?? failure, { cause: details.cause });
    this.name = "ApiError";
    this.failure = failure;
    this.status = details.status ?? 0;
    this.problem = details.problem ?? {};
    this.retryAfter = details.retryAfter ?? null;
  }

  /** True when a change may have been carried out although no answer says so. */
  get isUncertain(): boolean {
    return this.failure !== "refused" || this.status === 502 || this.status === 504;
  }

  /** True when the same request may well succeed a little later. */
  get isTransient(): boolean {
    return this.failure === "unreachable" || [429, 502, 503, 504].includes(this.status);
  }
}
