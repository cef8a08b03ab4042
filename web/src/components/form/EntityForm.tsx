import { Button, Stack } from "@mantine/core";
import { useEffect, type ReactNode, type SyntheticEvent } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { ApiError } from "../../api/ApiError";
import { texts } from "../../texts";
import { FailureAlert } from "../FailureAlert";
import { Conflict } from "./Conflict";
import type { ConflictRules } from "./conflictRules";
import { isSaveKey } from "./enterKeys";
import classes from "./EntityForm.module.css";
import { useDiscardGuard } from "./useDiscardGuard";
import { useSave } from "./useSave";

interface Props<TInput extends FieldValues, TValues, TSaved> {
  form: UseFormReturn<TInput, unknown, TValues>;
  /** The fields in their order on screen, named as the server's JSON members; the first one gets the focus. */
  fields: readonly [Path<TInput>, ...Path<TInput>[]];
  save: (values: TValues) => Promise<TSaved>;
  onSaved: (saved: TSaved) => void;
  onClose: () => void;
  /** Where the form edits something that exists. */
  conflict?: ConflictRules<TInput>;
  submitLabel: string;
  /** The form stands in a page among other things: it does not take the focus, and has nothing to cancel until something is typed. */
  inPage?: boolean;
  /** Stands beside the buttons, in sight like them. */
  footer?: ReactNode;
  children: ReactNode;
}

/** A form for creating or editing one object: its fields are the children. */
export function EntityForm<TInput extends FieldValues, TValues, TSaved>({
  form,
  fields,
  save,
  onSaved,
  onClose,
  conflict,
  submitLabel,
  inPage = false,
  footer,
  children,
}: Props<TInput, TValues, TSaved>) {
  const { isDirty, isSubmitting } = form.formState;
  const { isChanged, leave, release } = useDiscardGuard(form);
  const { submit, failure, settle } = useSave(form, fields, save, (saved) => {
    release();
    onSaved(saved);
  });
  // What is saved already needs no saving. The button keeps the focus all the same.
  const isUnchanged = conflict !== undefined && !isDirty;
  const submitChanges = (event?: SyntheticEvent) => {
    if (conflict !== undefined && !isChanged()) {
      event?.preventDefault();
    } else {
      submit(event);
    }
  };
  const [first] = fields;
  const { setFocus } = form;
  useEffect(() => {
    if (!inPage) {
      setFocus(first);
    }
  }, [setFocus, first, inPage]);

  const isStale = failure?.error instanceof ApiError && failure.error.status === 412;
  return (
    // The keys are no control of their own: they press the button below.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      noValidate
      onSubmit={submitChanges}
      onKeyDown={(event) => {
        if (isSaveKey(event)) {
          event.preventDefault();
          submitChanges();
        }
      }}
    >
      <Stack>
        {children}
        {conflict && (
          <Conflict
            rules={conflict}
            conflicting={isStale}
            mine={form.getValues}
            onSave={submit}
            onTake={(theirs) => {
              form.reset(theirs);
            }}
            onSettled={settle}
          />
        )}
        {failure && !(isStale && conflict) && <FailureAlert error={failure.error} messages={failure.messages} />}
        <div className={classes.footer} data-in-page={inPage}>
          {footer}
          <div className={classes.buttons}>
            {(!inPage || isDirty) && (
              <Button
                variant="default"
                onClick={() => {
                  leave(onClose);
                }}
              >
                {texts.actions.cancel}
              </Button>
            )}
            <Button
              type="submit"
              loading={isSubmitting}
              aria-keyshortcuts="Control+Enter Meta+Enter"
              aria-disabled={isUnchanged}
              data-disabled={isUnchanged || undefined}
            >
              {submitLabel}
            </Button>
          </div>
        </div>
      </Stack>
    </form>
  );
}
