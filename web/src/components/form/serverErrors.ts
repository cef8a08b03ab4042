import type { FieldValues, Path, UseFormSetError } from "react-hook-form";
import { ApiError } from "../../api/ApiError";

/**
 * Shows what the server says of each field at that field and moves the focus to the first of them, in the order of `fields`.
 * Returns what it says of anything else.
 */
export function showServerErrors<T extends FieldValues>(
  error: unknown,
  fields: readonly Path<T>[],
  setError: UseFormSetError<T>,
): string[] {
  const errors = Object.fromEntries(
    Object.entries(error instanceof ApiError ? (error.problem.errors ?? {}) : {}).map(([member, messages]) => [
      toFieldName(member),
      messages,
    ]),
  );
  const faulty = fields.filter((field) => errors[field]?.length);
  faulty.forEach((field, index) => {
    setError(field, { type: "server", message: errors[field]?.join(" ") ?? "" }, { shouldFocus: index === 0 });
  });
  return Object.entries(errors)
    .filter(([member]) => !faulty.some((field) => field === member))
    .flatMap(([member, messages]) => messages.map((message) => `${member}: ${message}`));
}

/** Of an element of a list, the server says "lines[0].quantity" where the form says "lines.0.quantity". */
function toFieldName(member: string): string {
  return member.replace(/\[(\d+)\]/g, ".$1");
}
