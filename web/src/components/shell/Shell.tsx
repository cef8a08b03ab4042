import { Container } from "@mantine/core";
import { Outlet, ScrollRestoration } from "react-router";
import { texts } from "../../texts";
import { LeaveGuard } from "../form/LeaveGuard";
import { Shortcuts } from "../shortcuts/Shortcuts";
import { Header } from "./Header";
import { OfflineNotice } from "./OfflineNotice";
import classes from "./Shell.module.css";

/** The frame around every page. */
export function Shell() {
  return (
    <>
      <a className={classes.skip} href="#content">
        {texts.app.skipToContent}
      </a>
      <header className={`${classes.header} no-print`}>
        <Header />
      </header>
      <main id="content" tabIndex={-1} className={classes.main}>
        <Container size="xl" py="lg" px={{ base: "sm", sm: "lg" }}>
          <OfflineNotice />
          <LeaveGuard>
            <Outlet />
          </LeaveGuard>
        </Container>
      </main>
      <Shortcuts />
      <ScrollRestoration />
    </>
  );
}
