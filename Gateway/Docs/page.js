// A file of its own, since the content security policy allows no inline script. Nothing is loaded from elsewhere.
const theme = chosen("mantine-color-scheme-value", ["light", "dark"]);
const language = chosen("language", ["en", "de"]) ?? navigator.languages.map((one) => one.slice(0, 2)).find((one) => ["en", "de"].includes(one));
if (language === "de") {
  const back = document.querySelector("header a");
  back.textContent = "Zurück zu Benutzer & Rechnungen";
  back.lang = "de";
}
Scalar.createApiReference("#app", {
  ...(theme ? { forceDarkModeState: theme, hideDarkModeToggle: true } : {}),
  sources: [
    { title: "Users", slug: "users", url: "/openapi/users.json" },
    { title: "Billing", slug: "billing", url: "/openapi/billing.json" },
  ],
  favicon: "/favicon.svg",
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: "never",
  // Requests are sent to this origin, and the browser adds the session's cookie; the scheme adds the header that goes with it.
  authentication: {
    preferredSecurityScheme: "session",
    securitySchemes: { session: { name: "X-CSRF", in: "header", value: "1" } },
  },
});

// What was chosen in the front end, if it is one of these.
function chosen(key, values) {
  try {
    return values.find((value) => value === localStorage.getItem(key)) ?? null;
  } catch {
    return null;
  }
}
