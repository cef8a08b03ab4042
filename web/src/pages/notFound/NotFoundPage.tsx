import { Button } from "@mantine/core";
import { Link } from "react-router";
import { PageHeader } from "../../components/PageHeader";
import { texts } from "../../texts";

export function NotFoundPage() {
  return (
    <>
      <PageHeader title={texts.notFound.title} summary={texts.notFound.text} />
      <Button component={Link} to="/" variant="default">
        {texts.notFound.home}
      </Button>
    </>
  );
}
