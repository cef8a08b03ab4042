import { AppShell, Container } from "@mantine/core";
import { Outlet, ScrollRestoration } from "react-router";
import { texts } from "../../texts";
import { Header } from "./Header";
import { OfflineNotice } from "./OfflineNotice";
import classes from "./Shell.module.css";

/** The frame around every page. */
export function Shell() {
  return (
    <AppShell header={{ height: 56 }}>
      <a className={classes.skip} href="#content">
        {texts.app.skipToContent}
      </a>
      <AppShell.Header>
        <Header />
      </AppShell.Header>
      <AppShell.Main id="content" tabIndex={-1} className={classes.main}>
        <Container size="xl" py="lg" px={{ base: "sm", sm: "lg" }}>
          <OfflineNotice />
          <Outlet />
        </Container>
      </AppShell.Main>
      <ScrollRestoration />
    </AppShell>
  );
}
