import { Container, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useLocation } from "react-router";
import { creditNotesPath } from "../../pages/creditNotes/paths";
import { firstInvoices } from "../../pages/invoices/firstInvoices";
import { invoicesPath } from "../../pages/invoices/paths";
import { firstUsers } from "../../pages/users/firstUsers";
import { usersPath } from "../../pages/users/paths";
import { useIsAdmin } from "../../session/MeContext";
import { texts } from "../../texts";
import { PaletteButton } from "../palette/PaletteButton";
import { prefetchProps } from "../prefetch";
import classes from "./Header.module.css";
import { UserMenu } from "./UserMenu";

export function Header() {
  const isAdmin = useIsAdmin();
  const client = useQueryClient();
  const { pathname } = useLocation();
  /** A page of the navigation; further pages that belong to it begin with the same address, or are named. */
  const page = (to: string, ...others: string[]) => {
    const isBelow = [to, ...others].some((path) => path !== "/" && `${pathname}/`.startsWith(`${path}/`));
    return {
      to,
      className: classes.link,
      "aria-current": pathname === to ? ("page" as const) : isBelow ? ("true" as const) : undefined,
    };
  };
  return (
    <Container size="xl" h="100%" px={{ base: "sm", sm: "lg" }}>
      <div className={classes.header}>
        <Link to="/" className={classes.brand} aria-label={texts.app.name}>
          <img src="/favicon.svg" alt="" width={26} height={26} />
          <Text component="span" fw={650} visibleFrom="md">
            {texts.app.name}
          </Text>
        </Link>
        <nav aria-label={texts.app.navigation} className={classes.pages}>
          <Link {...page("/")}>{texts.overview.title}</Link>
          {isAdmin && (
            <Link {...page(usersPath)} {...prefetchProps(client, firstUsers)}>
              {texts.users.title}
            </Link>
          )}
          <Link {...page(invoicesPath)} {...prefetchProps(client, firstInvoices)}>
            {texts.invoices.title}
          </Link>
          <Link {...page("/payments", creditNotesPath)}>{texts.payments.title}</Link>
        </nav>
        <PaletteButton />
        <UserMenu />
      </div>
    </Container>
  );
}
