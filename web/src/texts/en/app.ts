export const app = {
  name: "Users & Billing",
  title: (page: string) => `${page} · Users & Billing`,
  skipToContent: "Skip to content",
  navigation: "Main",
  offline: "You are offline. What you see may be out of date; changes cannot be saved.",
  language: "Language",
  reference: "API reference",
};

export const theme = {
  label: "Theme",
  light: "Light",
  dark: "Dark",
  auto: "System",
};

export const notFound = {
  title: "Page not found",
  text: "There is nothing at this address. It may have been mistyped, or the page may have moved.",
  home: "Go to the overview",
};

export const crash = {
  title: "This page could not be shown",
  text: "Reload it. If it happens again, report what you did before it.",
  reload: "Reload",
};
