import { zodResolver } from "@hookform/resolvers/zod";
import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "react-hook-form";
import { useCreateUser, type User } from "../../api/users";
import { useDiscardGuard } from "../../components/form/useDiscardGuard";
import { useSave } from "../../components/form/useSave";
import { FailureAlert } from "../../components/FailureAlert";
import { notifyDone } from "../../components/notify";
import { texts } from "../../texts";
import { ActionDialog } from "../invoices/actions/ActionDialog";
import { userSchema } from "./userSchema";

interface Props {
  /** What was typed where the user is needed, a name or an address; null while nobody is being created. */
  typed: string | null;
  onCreated: (user: Pick<User, "id">) => void;
  onClose: () => void;
}

/** Creates a member where one is needed at once, on top of what is being filled in. */
export function NewUserDialog({ typed, ...props }: Props) {
  return (
    <ActionDialog opened={typed !== null} title={texts.users.createTitle} onClose={props.onClose}>
      {typed !== null && <Fields typed={typed} {...props} />}
    </ActionDialog>
  );
}

function Fields({ typed, onCreated, onClose }: Props & { typed: string }) {
  const create = useCreateUser();
  const isEmail = typed.includes("@");
  const form = useForm({
    defaultValues: { username: isEmail ? (typed.split("@")[0] ?? "") : typed, email: isEmail ? typed : "" },
    resolver: zodResolver(userSchema),
  });
  const { errors, isSubmitting } = form.formState;
  const { leave, release } = useDiscardGuard(form);
  const { submit, failure } = useSave(
    form,
    ["username", "email"],
    (values) => create.mutateAsync({ ...values, role: "member" }),
    (user) => {
      release();
      notifyDone(texts.users.created(user.username));
      onCreated(user);
    },
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <TextInput
          {...form.register("username")}
          label={texts.users.username}
          error={errors.username?.message}
          autoComplete="off"
          required
          data-autofocus={isEmail || undefined}
        />
        <TextInput
          {...form.register("email")}
          type="email"
          label={texts.users.email}
          error={errors.email?.message}
          autoComplete="off"
          required
          data-autofocus={!isEmail || undefined}
        />
        {failure && <FailureAlert error={failure.error} messages={failure.messages} />}
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              leave(onClose);
            }}
          >
            {texts.actions.cancel}
          </Button>
          <Button type="submit" loading={isSubmitting}>
            {texts.users.createSubmit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
