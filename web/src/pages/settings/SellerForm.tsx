import { Alert, Stack } from "@mantine/core";
import { useState } from "react";
import { readSeller, useSellerToEdit, useUpdateSeller, type Seller } from "../../api/parties";
import type { Versioned } from "../../api/versioned";
import { LoadedForm } from "../../components/form/LoadedForm";
import { TextForm } from "../../components/form/TextForm";
import { notifyDone } from "../../components/notify";
import { texts } from "../../texts";
import { sellerGroups } from "../billing/partyFields";
import { SellerLogo } from "./SellerLogo";

const labels = new Map(sellerGroups.flatMap(({ fields }) => fields).map(({ name, label }) => [name, label]));

export function SellerForm() {
  const seller = useSellerToEdit();
  return <LoadedForm query={seller}>{(read) => <Edit read={read} again={() => void seller.refetch()} />}</LoadedForm>;
}

function Edit({ read, again }: { read: Versioned<Seller>; again: () => void }) {
  // A logo is saved at once, while what is typed below waits: it goes on from that version.
  const [seller, setSeller] = useState(read);
  // What somebody else has changed meanwhile is not what was typed upon: saving the texts then asks which is to stand.
  const [logoOf, setLogoOf] = useState(read);
  const update = useUpdateSeller();
  const [round, setRound] = useState(0);
  return (
    <Stack>
      {seller.value.missing_fields.length > 0 && (
        <Alert color="yellow" title={texts.settings.incomplete}>
          {texts.settings.missing(seller.value.missing_fields.map((name) => labels.get(name) ?? name).join(", "))}
        </Alert>
      )}
      <SellerLogo
        seller={logoOf}
        onRead={setLogoOf}
        onSaved={(saved) => {
          setLogoOf(saved);
          if (logoOf.etag === seller.etag) {
            setSeller(saved);
          }
        }}
      />
      <TextForm
        key={round}
        groups={sellerGroups}
        read={seller}
        readAgain={() => readSeller()}
        save={(change) => update.mutateAsync(change)}
        onSaved={() => {
          notifyDone(texts.settings.sellerSaved);
          again();
        }}
        onClose={() => {
          setRound(round + 1);
        }}
        submitLabel={texts.actions.save}
      />
    </Stack>
  );
}
