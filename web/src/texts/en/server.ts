/** What the services say to people, in this language; they speak English. */
export const server = {
  error: (_code: string | undefined, _params: Readonly<Record<string, unknown>>, message: string): string => message,
  title: (_status: number | undefined, title: string): string => title,
};
