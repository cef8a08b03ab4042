import { Alert, List, Text } from "@mantine/core";
import { texts } from "../../texts";
import { Icon } from "../Icon";
import type { Difference } from "./conflictRules";

/** Keeps in sight what somebody else has saved, while one decides field by field. */
export function ReviewAlert({ differences }: { differences: readonly Difference[] }) {
  return (
    <Alert role="status" color="yellow" icon={<Icon name="alert" />} title={texts.conflict.reviewTitle}>
      <List size="sm">
        {differences
          .filter(({ mine, theirs }) => mine !== theirs)
          .map(({ label, theirs }) => (
            <List.Item key={label}>
              {label}:{" "}
              <b>
                <bdi>{theirs}</bdi>
              </b>
            </List.Item>
          ))}
      </List>
      <Text size="sm" mt={4}>
        {texts.conflict.reviewText}
      </Text>
    </Alert>
  );
}
