import { Button, Group, Stack } from "@mantine/core";
import { useEffect, type ReactNode } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { ApiError } from "../../api/ApiError";
import { texts } from "../../texts";
import { FailureAlert } from "../FailureAlert";
import { DiscardDialog } from "./DiscardDialog";
import { StaleAlert } from "./StaleAlert";
import { useDiscardGuard } from "./useDiscardGuard";
import { useSave } from "./useSave";

interface Props<TInput extends FieldValues, TValues, TSaved> {
  form: UseFormReturn<TInput, unknown, TValues>;
  /** The fields in their order on screen, named as the server's JSON members; the first one gets the focus. */
  fields: readonly [Path<TInput>, ...Path<TInput>[]];
  save: (values: TValues) => Promise<TSaved>;
  onSaved: (saved: TSaved) => void;
  onClose: () => void;
  /** Where the form edits something that exists: reads it again, in place of what was typed. */
  onReload?: () => void;
  submitLabel: string;
  children: ReactNode;
}

/** A form for creating or editing one object: its fields are the children. */
export function EntityForm<TInput extends FieldValues, TValues, TSaved>({
  form,
  fields,
  save,
  onSaved,
  onClose,
  onReload,
  submitLabel,
  children,
}: Props<TInput, TValues, TSaved>) {
  const { isDirty, isSubmitting } = form.formState;
  const { blocker, release } = useDiscardGuard(isDirty);
  const { submit, failure } = useSave(form, fields, save, (saved) => {
    release();
    onSaved(saved);
  });
  const [first] = fields;
  const { setFocus } = form;
  useEffect(() => {
    setFocus(first);
  }, [setFocus, first]);

  const isStale = failure?.error instanceof ApiError && failure.error.status === 412;
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        {children}
        {isStale && onReload ? (
          <StaleAlert onReload={onReload} />
        ) : (
          failure && <FailureAlert error={failure.error} messages={failure.messages} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts.actions.cancel}
          </Button>
          <Button type="submit" loading={isSubmitting}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
      <DiscardDialog blocker={blocker} />
    </form>
  );
}
