import { useCallback, useEffect, useRef, useState, type SyntheticEvent } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { ApiError } from "../../api/ApiError";
import { notifyFailed } from "../notify";
import { showServerErrors } from "./serverErrors";

/** Why saving failed, as far as no field says so: the error, and the server's messages about what has no field here. */
export interface SaveFailure {
  error: unknown;
  messages: string[];
}

/** Submits a form: `save` gets the checked values, `onSaved` what it returned. A failure goes to the fields it is about, the rest is returned. */
export function useSave<TInput extends FieldValues, TValues, TSaved>(
  form: UseFormReturn<TInput, unknown, TValues>,
  fields: readonly Path<TInput>[],
  save: (values: TValues) => Promise<TSaved>,
  onSaved: (saved: TSaved) => void,
) {
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const isShown = useShown();

  const submitChecked = form.handleSubmit(async (values) => {
    setFailure(null);
    let saved: TSaved;
    try {
      saved = await save(values);
    } catch (error) {
      // Who has closed the form meanwhile takes it for saved.
      if (!isShown()) {
        notifyFailed(error);
        return;
      }
      const messages = showServerErrors(error, fields, form.setError);
      const isSaidAtFields = error instanceof ApiError && error.problem.errors && messages.length === 0;
      setFailure(isSaidAtFields ? null : { error, messages });
      return;
    }
    onSaved(saved);
  });

  const submit = (event?: SyntheticEvent) => {
    // A double click or a second Enter while the first is under way sends nothing more.
    if (form.formState.isSubmitting) {
      event?.preventDefault();
      return;
    }
    void submitChecked(event);
  };

  const settle = useCallback(() => {
    setFailure(null);
  }, []);

  return { submit, failure, settle };
}

/** Tells whether the component is still on screen. */
function useShown(): () => boolean {
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return useCallback(() => isShown.current, []);
}
