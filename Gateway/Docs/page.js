// A file of its own, since the content security policy allows no inline script. Nothing is loaded from elsewhere.
const theme = themeOfFrontEnd();
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

// As it was chosen there; null for the system's.
function themeOfFrontEnd() {
  try {
    const chosen = localStorage.getItem("mantine-color-scheme-value");
    return chosen === "light" || chosen === "dark" ? chosen : null;
  } catch {
    return null;
  }
}
