// In this order: most of them also claim to be the ones after them.
const browsers = [
  ["Edge", /\bEdg(?:e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /\b(?:Headless)?Chrome\/|\bCriOS\//],
  ["Safari", /\bSafari\//],
] as const;

const systems = [
  ["Android", /\bAndroid\b/],
  ["iOS", /\b(?:iPhone|iPad)\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac OS X\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["Linux", /\bLinux\b/],
] as const;

/** "Firefox, Linux" from the header that a browser sends about itself; null when it says nothing known. */
export function describeBrowser(userAgent: string): string | null {
  const names = [browsers, systems].map((known) => known.find(([, pattern]) => pattern.test(userAgent))?.[0]);
  return names.filter((name) => name !== undefined).join(", ") || null;
}
