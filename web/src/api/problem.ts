import { readServerTexts, type ServerTexts } from "../texts/server";
import { isMembers, listOf, textOf, type Members } from "./reading";

/** The members of an RFC 9457 problem that the application shows; `errors` is keyed by the JSON member it is about. */
export interface Problem {
  title?: string | undefined;
  detail?: string | undefined;
  code?: string | undefined;
  traceId?: string | undefined;
  errors?: Record<string, string[]> | undefined;
}

/** Reads a problem from an error body of any shape: a proxy in between may have answered with text or HTML. */
export async function readProblem(body: unknown): Promise<Problem> {
  if (!isMembers(body)) {
    return {};
  }
  const texts = await readServerTexts();
  const [title, detail, code] = [textOf(body.title), textOf(body.detail), textOf(body.code)];
  const status = typeof body.status === "number" ? body.status : undefined;
  return {
    // The services speak English; what has a code is said in the person's language.
    title: title && texts.title(status, title),
    detail: detail && texts.error(code, paramsOf(body), detail),
    code,
    traceId: textOf(body.traceId),
    errors: isMembers(body.errors)
      ? readErrors(texts, body.errors, isMembers(body.codes) ? body.codes : {})
      : undefined,
  };
}

function readErrors(texts: ServerTexts, errors: Members, codes: Members): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(errors).map(([member, messages]) => {
      const ofMember: unknown = codes[member];
      return [
        member,
        listOf(messages, textOf).map((message, index) => {
          const error: unknown = Array.isArray(ofMember) ? ofMember[index] : undefined;
          return isMembers(error) ? texts.error(textOf(error.code), paramsOf(error), message) : message;
        }),
      ];
    }),
  );
}

function paramsOf({ params }: Members): Members {
  return isMembers(params) ? params : {};
}
