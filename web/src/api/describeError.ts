import { texts } from "../texts";
import { ApiError } from "./ApiError";
import type { Problem } from "./problem";

/** A failure in words: what happened, what to do, and the trace id to report. */
export interface ErrorDescription {
  title: string;
  text: string;
  traceId: string | null;
}

export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof ApiError)) {
    return { ...texts.errors.unexpected, traceId: null };
  }
  const { title, text } = error.failure === "refused" ? describeRefusal(error) : texts.errors[error.failure];
  return { title, text, traceId: error.problem.traceId ?? null };
}

function describeRefusal({ status, problem, retryAfter }: ApiError): { title: string; text: string } {
  const wait = retryAfter === null ? null : texts.errors.waitSeconds(retryAfter);
  if (status === 429) {
    return { ...texts.errors.tooMany, ...(wait !== null && { text: wait }) };
  }
  if (status === 502 || status === 503 || status === 504) {
    return { ...texts.errors.unavailable, ...(wait !== null && { text: wait }) };
  }
  if (status >= 500) {
    return texts.errors.server;
  }
  if (status === 401) {
    return texts.errors.signedOut;
  }
  if (status === 403) {
    return { ...texts.errors.forbidden, ...(problem.detail && { text: problem.detail }) };
  }
  if (status === 404) {
    return texts.errors.notFound;
  }
  return {
    title: problem.title ?? texts.errors.refused.title,
    text: problem.detail ?? listErrors(problem) ?? texts.errors.refused.text,
  };
}

function listErrors({ errors = {} }: Problem): string | null {
  const messages = Object.entries(errors).flatMap(([member, texts]) => texts.map((text) => `${member}: ${text}`));
  return messages.length > 0 ? messages.join(" ") : null;
}
