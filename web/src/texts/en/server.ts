/** What the services say to people, in this language; they speak English. */
export const server = (message: string): string => message;
