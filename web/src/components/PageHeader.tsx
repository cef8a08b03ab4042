import { Box, Group, Text, Title } from "@mantine/core";
import { useEffect, useRef, type ReactNode } from "react";
import { useLocation } from "react-router";
import { texts } from "../texts";
import { pageHeadingId } from "./focus";

interface Props {
  title: string;
  summary?: ReactNode;
  /** Something else keeps the distance to what follows. */
  tight?: boolean;
  children?: ReactNode;
}

/** Names the page, in the window too, and on arriving from another page moves the focus here, as a page load would. */
export function PageHeader({ title, summary, tight = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirstPage = useLocation().key === "default";
  const arrived = useRef(isFirstPage);

  useEffect(() => {
    if (!arrived.current) {
      arrived.current = true;
      heading.current?.focus({ preventScroll: true });
    }
  }, []);

  return (
    <Group justify="space-between" align="center" mb={tight ? 0 : "md"} gap="sm">
      <title>{texts.app.title(title)}</title>
      <Box flex="1 1 min(100%, 260px)" miw={0} style={{ overflowWrap: "anywhere" }}>
        <Title order={1} size="h2" ref={heading} id={pageHeadingId} tabIndex={-1}>
          <bdi>{title}</bdi>
        </Title>
        {summary && (
          <Text c="dimmed" size="sm" component="div">
            {summary}
          </Text>
        )}
      </Box>
      {children}
    </Group>
  );
}
