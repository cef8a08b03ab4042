import { ApiError } from "../../../api/ApiError";

const members = /(^|\.)discount_(percent|amount)$/;

/** A refusal with what the server says of a discount's two members at the one field that the form has for it. */
export function withDiscountErrors(error: unknown): unknown {
  if (!(error instanceof ApiError) || !error.problem.errors) {
    return error;
  }
  const { status, problem, retryAfter } = error;
  const errors = Object.fromEntries(
    Object.entries(problem.errors ?? {}).map(([member, messages]) => [
      member.replace(members, (_, start: string) => `${start}discount`),
      messages,
    ]),
  );
  return new ApiError(error.failure, { status, problem: { ...problem, errors }, retryAfter, cause: error });
}
