import { Container } from "@mantine/core";
import type { RouteObject } from "react-router";
import { PageLoading } from "./components/PageLoading";
import { SessionGate } from "./session/SessionGate";
import { signedInPath } from "./session/paths";
import { Shell } from "./components/shell/Shell";
import { AdminOnly } from "./session/AdminOnly";
import { CrashPage } from "./pages/crash/CrashPage";

/** Every address of the application. Each page is a file of its own that is loaded when it is first opened. */
export const routes: RouteObject[] = [
  {
    element: (
      <SessionGate>
        <Shell />
      </SessionGate>
    ),
    // Where the frame itself fails, too.
    errorElement: (
      <Container component="main" size="xl" py="lg">
        <CrashPage />
      </Container>
    ),
    hydrateFallbackElement: <PageLoading />,
    children: [
      {
        errorElement: <CrashPage />,
        children: [
          {
            index: true,
            lazy: async () => ({ Component: (await import("./pages/overview/OverviewPage")).OverviewPage }),
          },
          {
            element: <AdminOnly />,
            children: [
              {
                path: "settings",
                lazy: async () => ({ Component: (await import("./pages/settings/SettingsPage")).SettingsPage }),
              },
              {
                path: "users",
                lazy: async () => ({ Component: (await import("./pages/users/UsersPage")).UsersPage }),
                children: [
                  {
                    path: "new",
                    lazy: async () => ({ Component: (await import("./pages/users/CreateUser")).CreateUser }),
                  },
                ],
              },
              {
                path: "audit",
                lazy: async () => ({ Component: (await import("./pages/audit/AuditPage")).AuditPage }),
              },
              {
                path: "users/:id",
                lazy: async () => ({ Component: (await import("./pages/users/UserPage")).UserPage }),
                children: [
                  {
                    path: "edit",
                    lazy: async () => ({ Component: (await import("./pages/users/EditUser")).EditUser }),
                  },
                ],
              },
            ],
          },
          {
            path: "account",
            lazy: async () => ({ Component: (await import("./pages/account/AccountPage")).AccountPage }),
          },
          {
            path: "invoices",
            lazy: async () => ({ Component: (await import("./pages/invoices/InvoicesPage")).InvoicesPage }),
            children: [
              {
                path: "new",
                lazy: async () => ({ Component: (await import("./pages/invoices/CreateInvoice")).CreateInvoice }),
              },
            ],
          },
          {
            path: "invoices/:id",
            lazy: async () => ({ Component: (await import("./pages/invoices/InvoicePage")).InvoicePage }),
            children: [
              {
                path: "edit",
                lazy: async () => ({ Component: (await import("./pages/invoices/EditInvoice")).EditInvoice }),
              },
            ],
          },
          {
            path: "payments",
            lazy: async () => ({ Component: (await import("./pages/payments/PaymentsPage")).PaymentsPage }),
          },
          {
            path: "credit-notes",
            lazy: async () => ({
              Component: (await import("./pages/creditNotes/CreditNotesPage")).CreditNotesPage,
            }),
          },
          {
            path: signedInPath,
            lazy: async () => ({ Component: (await import("./pages/signedIn/SignedInPage")).SignedInPage }),
          },
          {
            path: "*",
            lazy: async () => ({ Component: (await import("./pages/notFound/NotFoundPage")).NotFoundPage }),
          },
        ],
      },
    ],
  },
];
