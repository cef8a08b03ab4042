import { Container, Group, Text } from "@mantine/core";
import { Link, NavLink } from "react-router";
import { texts } from "../../texts";
import { useIsAdmin } from "../../session/MeContext";
import { PaletteButton } from "../palette/PaletteButton";
import classes from "./Header.module.css";
import { UserMenu } from "./UserMenu";

export function Header() {
  const isAdmin = useIsAdmin();
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
            <NavLink to="/users" className={classes.link}>
              {texts.users.title}
            </NavLink>
          )}
          <NavLink to="/invoices" className={classes.link}>
            {texts.invoices.title}
          </NavLink>
        </Group>
        <PaletteButton />
        <UserMenu />
      </div>
    </Container>
  );
}
