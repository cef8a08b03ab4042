import { Button } from "@mantine/core";
import { Link } from "react-router";
import { PageHeader } from "./PageHeader";

interface Props {
  title: string;
  text: string;
  /** Where to look instead, and what it is called. */
  to: string;
  link: string;
}

/** The page where there is nothing, and the way to where there is something. */
export function Missing({ title, text, to, link }: Props) {
  return (
    <>
      <PageHeader title={title} summary={text} />
      <Button component={Link} to={to} variant="default">
        {link}
      </Button>
    </>
  );
}
