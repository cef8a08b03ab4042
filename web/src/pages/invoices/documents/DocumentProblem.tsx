import { Anchor, List, Stack, Text } from "@mantine/core";
import { Link } from "react-router";
import { ApiError } from "../../../api/ApiError";
import { FailureAlert } from "../../../components/FailureAlert";
import { useIsAdmin } from "../../../session/MeContext";
import { texts } from "../../../texts";
import { userPath } from "../../users/paths";
import { ActionDialog } from "../actions/ActionDialog";
import type { Documents } from "./useDocuments";

interface Props {
  documents: Documents;
  /** Whose document it is. */
  userId: number;
}

/** Says why a document cannot be downloaded and, where something is missing for it, where that is filled in. */
export function DocumentProblem({ documents: { error, variables, reset }, userId }: Props) {
  const isAdmin = useIsAdmin();
  const isIncomplete = error instanceof ApiError && error.problem.code === "e_invoice_incomplete";
  return (
    <ActionDialog opened={error !== null} title={texts.documents.failed(variables?.name ?? "")} onClose={reset}>
      <Stack>
        <FailureAlert error={error} />
        {isIncomplete && isAdmin && (
          <div>
            <Text size="sm">{texts.documents.forLater}</Text>
            <List size="sm">
              <List.Item>
                <Anchor component={Link} to="/settings" underline="always" inherit>
                  {texts.documents.seller}
                </Anchor>
              </List.Item>
              <List.Item>
                <Anchor component={Link} to={userPath(userId)} underline="always" inherit>
                  {texts.documents.customer}
                </Anchor>
              </List.Item>
            </List>
          </div>
        )}
      </Stack>
    </ActionDialog>
  );
}
