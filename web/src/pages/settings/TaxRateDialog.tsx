import { useState } from "react";
import { readTaxRate, useCreateTaxRate, useReplaceTaxRate, useTaxRateToEdit, type TaxRate } from "../../api/taxRates";
import type { Versioned } from "../../api/versioned";
import { LoadedForm } from "../../components/form/LoadedForm";
import { useVersion } from "../../components/form/useVersion";
import { notifyDone } from "../../components/notify";
import { texts } from "../../texts";
import { ActionDialog } from "../invoices/actions/ActionDialog";
import { describeTaxRate, newTaxRate, TaxRateForm, toTaxRateFields } from "./TaxRateForm";

const { taxRates } = texts;

interface Props {
  /** The id of the rate that is edited, or that there is to be another; null when neither. */
  edited: number | "new" | null;
  onClose: () => void;
}

/** Adds a tax rate, or changes one for lines to come. */
export function TaxRateDialog({ edited, onClose }: Props) {
  // The form stays while the dialog fades out.
  const [shown, setShown] = useState(edited);
  if (edited !== null && edited !== shown) {
    setShown(edited);
  }
  return (
    <ActionDialog
      opened={edited !== null}
      title={shown === "new" ? taxRates.addTitle : taxRates.editTitle}
      onClose={onClose}
    >
      {shown === "new" ? (
        <Add onClose={onClose} />
      ) : (
        shown !== null && <Load key={shown} id={shown} onClose={onClose} />
      )}
    </ActionDialog>
  );
}

function Add({ onClose }: Pick<Props, "onClose">) {
  const create = useCreateTaxRate();
  return (
    <TaxRateForm
      initial={newTaxRate}
      save={create.mutateAsync}
      onSaved={done(onClose)}
      onClose={onClose}
      submitLabel={taxRates.add}
    />
  );
}

function Load({ id, onClose }: { id: number } & Pick<Props, "onClose">) {
  return <LoadedForm query={useTaxRateToEdit(id)}>{(rate) => <Edit rate={rate} onClose={onClose} />}</LoadedForm>;
}

function Edit({ rate, onClose }: { rate: Versioned<TaxRate> } & Pick<Props, "onClose">) {
  const { id } = rate.value;
  const replace = useReplaceTaxRate(id);
  const { etag, rebase } = useVersion(rate);
  return (
    <TaxRateForm
      initial={toTaxRateFields(rate.value)}
      save={(input) => replace.mutateAsync({ input, etag: etag() })}
      onSaved={done(onClose)}
      onClose={onClose}
      conflict={{
        read: async () => {
          const theirs = await readTaxRate(id);
          return { fields: toTaxRateFields(theirs.value), etag: theirs.etag };
        },
        rebase,
        describe: describeTaxRate,
      }}
      submitLabel={texts.actions.save}
    />
  );
}

function done(onClose: () => void) {
  return ({ name }: TaxRate) => {
    notifyDone(taxRates.saved(name));
    onClose();
  };
}
