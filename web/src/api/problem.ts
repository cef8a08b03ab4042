import { z } from "zod/mini";

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
  return parsed.success ? parsed.data : {};
}
