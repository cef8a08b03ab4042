import { Skeleton, Stack } from "@mantine/core";
import { texts } from "../texts";

/** The place of a page whose code is still on its way. */
export function PageLoading() {
  return (
    <Stack role="status" aria-label={texts.list.loading} p="md" gap="sm">
      <Skeleton height={32} width={160} />
      <Skeleton height={36} maw={360} />
      <Skeleton height={240} />
    </Stack>
  );
}
