export const overview = {
  title: "Overview",
  summary: "What there is at a glance.",
};
