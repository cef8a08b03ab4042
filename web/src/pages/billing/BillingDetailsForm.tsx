import { useState } from "react";
import { readBillingDetails, useBillingDetailsToEdit, useUpdateBillingDetails } from "../../api/parties";
import { LoadedForm } from "../../components/form/LoadedForm";
import { TextForm } from "../../components/form/TextForm";
import { notifyDone } from "../../components/notify";
import { useIsAdmin } from "../../session/MeContext";
import { texts } from "../../texts";
import { customerGroups, ownGroups } from "./partyFields";

/** How a customer is billed; customers themselves cannot change what was agreed with them. */
export function BillingDetailsForm({ id }: { id: number }) {
  const isAdmin = useIsAdmin();
  const details = useBillingDetailsToEdit(id);
  const update = useUpdateBillingDetails(id);
  const [round, setRound] = useState(0);
  return (
    <LoadedForm query={details}>
      {(read) => (
        <TextForm
          key={round}
          groups={isAdmin ? customerGroups : ownGroups}
          read={read}
          readAgain={() => readBillingDetails(id)}
          save={(change) => update.mutateAsync(change)}
          onSaved={() => {
            notifyDone(texts.party.detailsSaved);
            void details.refetch();
          }}
          onClose={() => {
            setRound(round + 1);
          }}
          submitLabel={texts.actions.save}
        />
      )}
    </LoadedForm>
  );
}
