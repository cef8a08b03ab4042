import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { IdempotencyKeys } from "./IdempotencyKeys";

/** The headers of a POST that is carried out once, however often it is sent. */
export type Once = Record<"Idempotency-Key", string>;

/**
 * A mutation that POSTs. `send` gets what to send and the headers to send with it; trying again with the same input after a failure
 * repeats the same request, which the server recognises.
 */
export function usePost<TInput, TResult>(
  send: (input: TInput, headers: Once) => Promise<TResult>,
  onSuccess: (result: TResult) => unknown,
) {
  const [keys] = useState(() => new IdempotencyKeys());
  return useMutation({
    mutationFn: (input: TInput) => send(input, { "Idempotency-Key": keys.keyFor(input) }),
    onSuccess: (result) => {
      keys.done();
      return onSuccess(result);
    },
  });
}
