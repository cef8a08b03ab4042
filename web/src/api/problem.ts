import { z } from "zod/mini";
import { texts } from "../texts";

const params = z.catch(z.optional(z.record(z.string(), z.unknown())), undefined);

const problemSchema = z.object({
  status: z.catch(z.optional(z.number()), undefined),
  title: z.catch(z.optional(z.string()), undefined),
  detail: z.catch(z.optional(z.string()), undefined),
  code: z.catch(z.optional(z.string()), undefined),
  params,
  traceId: z.catch(z.optional(z.string()), undefined),
  errors: z.catch(z.optional(z.record(z.string(), z.array(z.string()))), undefined),
  codes: z.catch(z.optional(z.record(z.string(), z.array(z.object({ code: z.string(), params })))), undefined),
});

/** The members of an RFC 9457 problem that the application shows; `errors` is keyed by the JSON member it is about. */
export type Problem = Pick<z.infer<typeof problemSchema>, "title" | "detail" | "code" | "traceId" | "errors">;

/** Reads a problem from an error body of any shape: a proxy in between may have answered with text or HTML. */
export function readProblem(body: unknown): Problem {
  const parsed = problemSchema.safeParse(body);
  return parsed.success ? inOurWords(parsed.data) : {};
}

/** The services speak English; what has a code is said in the person's language. */
function inOurWords({ status, title, detail, code, params, traceId, errors, codes }: z.infer<typeof problemSchema>) {
  return {
    title: title && texts.server.title(status, title),
    detail: detail && texts.server.error(code, params ?? {}, detail),
    code,
    traceId,
    errors:
      errors &&
      Object.fromEntries(
        Object.entries(errors).map(([member, messages]) => [
          member,
          messages.map((message, index) => {
            const error = codes?.[member]?.[index];
            return texts.server.error(error?.code, error?.params ?? {}, message);
          }),
        ]),
      ),
  };
}
