import { Anchor, Card, Group, Skeleton, Text, Title } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "react-router";
import { describeError } from "../../api/describeError";
import type { Page } from "../../api/page";
import { Icon, type IconName } from "../../components/Icon";
import { formatTotal } from "../../format/count";

interface Props {
  icon: IconName;
  to: string;
  title: string;
  text: string;
  query: UseQueryResult<Page<unknown>>;
}

/** One list of the application: how many it has, and the way there. */
export function OverviewCard({ icon, to, title, text, query: { data, isPending, error } }: Props) {
  return (
    <Card withBorder padding="lg">
      <Group gap="xs" c="dimmed">
        <Icon name={icon} size={18} />
        <Title order={2} size="h5">
          <Anchor component={Link} to={to} inherit>
            {title}
          </Anchor>
        </Title>
      </Group>
      <Text fz={32} fw={650} lh={1.4} component="div">
        {isPending ? <Skeleton height={32} width={80} my={6} /> : data?.total ? formatTotal(data.total) : "–"}
      </Text>
      <Text size="sm" c="dimmed">
        {error ? describeError(error).title : text}
      </Text>
    </Card>
  );
}
