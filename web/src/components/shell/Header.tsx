import { Container, Group, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link, NavLink } from "react-router";
import { firstInvoices } from "../../pages/invoices/firstInvoices";
import { invoicesPath } from "../../pages/invoices/paths";
import { firstUsers } from "../../pages/users/firstUsers";
import { usersPath } from "../../pages/users/paths";
import { useIsAdmin } from "../../session/MeContext";
import { texts } from "../../texts";
import { prefetchProps } from "../prefetch";
import { PaletteButton } from "../palette/PaletteButton";
import classes from "./Header.module.css";
import { UserMenu } from "./UserMenu";

export function Header() {
  const isAdmin = useIsAdmin();
  const client = useQueryClient();
  return (
    <Container size="xl" h="100%" px={{ base: "sm", sm: "lg" }}>
      <div className={classes.header}>
        <Link to="/" className={classes.brand} aria-label={texts.app.name}>
          <img src="/favicon.svg" alt="" width={26} height={26} />
          <Text component="span" fw={650} visibleFrom="xs">
            {texts.app.name}
          </Text>
        </Link>
        <Group component="nav" aria-label={texts.app.navigation} gap={4} wrap="nowrap" flex={1}>
          {isAdmin && (
            <NavLink to={usersPath} className={classes.link} {...prefetchProps(client, firstUsers)}>
              {texts.users.title}
            </NavLink>
          )}
          <NavLink to={invoicesPath} className={classes.link} {...prefetchProps(client, firstInvoices)}>
            {texts.invoices.title}
          </NavLink>
        </Group>
        <PaletteButton />
        <UserMenu />
      </div>
    </Container>
  );
}
