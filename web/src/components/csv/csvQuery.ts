/** The parameters of a list's request. */
export type CsvParameters = Readonly<Record<string, string | number | readonly string[] | undefined>>;

const ofPages = ["limit", "after"];

/** What to ask for to get everything that a list has, not only the page on screen. */
export function csvQuery(parameters: CsvParameters): URLSearchParams {
  return new URLSearchParams(
    Object.entries(parameters)
      .filter(([name, value]) => !ofPages.includes(name) && value !== undefined)
      .flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])),
  );
}
