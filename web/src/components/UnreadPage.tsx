import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { ApiError } from "../api/ApiError";
import { ErrorMessage } from "./ErrorMessage";
import { PageHeader } from "./PageHeader";

interface Props {
  error: unknown;
  onRetry: () => void;
  /** What kind of object the page is about. */
  title: string;
  /** Where all of them are, and what that is called. */
  to: string;
  link: string;
  /** The page where there is no such object. */
  missing: ReactNode;
}

/** The page of an object that could not be read: it has a name all the same, and a way on. */
export function UnreadPage({ error, onRetry, title, to, link, missing }: Props) {
  if (error instanceof ApiError && error.status === 404) {
    return missing;
  }
  return (
    <>
      <PageHeader title={title}>
        <Button component={Link} to={to} variant="default">
          {link}
        </Button>
      </PageHeader>
      <ErrorMessage error={error} onRetry={onRetry} />
    </>
  );
}
