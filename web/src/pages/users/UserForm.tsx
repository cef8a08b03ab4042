import { zodResolver } from "@hookform/resolvers/zod";
import { TextInput } from "@mantine/core";
import { useForm } from "react-hook-form";
import type { User, UserInput } from "../../api/users";
import { EntityForm } from "../../components/form/EntityForm";
import { texts } from "../../texts";
import { userSchema } from "./userSchema";

interface Props {
  initial: UserInput;
  save: (input: UserInput) => Promise<User>;
  onSaved: (user: User) => void;
  onClose: () => void;
  onReload?: () => void;
  submitLabel: string;
}

export function UserForm({ initial, ...entity }: Props) {
  const form = useForm({ defaultValues: initial, resolver: zodResolver(userSchema) });
  const { errors } = form.formState;
  return (
    <EntityForm form={form} fields={["username", "email"]} {...entity}>
      <TextInput
        {...form.register("username")}
        label={texts.users.username}
        error={errors.username?.message}
        autoComplete="off"
        required
        data-autofocus
      />
      <TextInput
        {...form.register("email")}
        type="email"
        label={texts.users.email}
        error={errors.email?.message}
        autoComplete="off"
        required
      />
    </EntityForm>
  );
}
