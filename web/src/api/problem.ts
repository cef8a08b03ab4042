import { z } from "zod/mini";
import { texts } from "../texts";

const problemSchema = z.object({
  title: z.catch(z.optional(z.string()), undefined),
  detail: z.catch(z.optional(z.string()), undefined),
  traceId: z.catch(z.optional(z.string()), undefined),
  errors: z.catch(z.optional(z.record(z.string(), z.array(z.string()))), undefined),
});

/** The members of an RFC 9457 problem that the application shows; `errors` is keyed by the JSON member it is about. */
export type Problem = z.infer<typeof problemSchema>;

/** Reads a problem from an error body of any shape: a proxy in between may have answered with text or HTML. */
export function readProblem(body: unknown): Problem {
  const parsed = problemSchema.safeParse(body);
  return parsed.success ? inOurWords(parsed.data) : {};
}

/** The services speak English; what of it is known is said in the person's language. */
function inOurWords({ title, detail, errors, ...problem }: Problem): Problem {
  return {
    ...problem,
    title: title && texts.server(title),
    detail: detail && texts.server(detail),
    errors:
      errors &&
      Object.fromEntries(Object.entries(errors).map(([member, messages]) => [member, messages.map(texts.server)])),
  };
}
