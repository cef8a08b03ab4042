import { zodResolver } from "@hookform/resolvers/zod";
import { NativeSelect, TextInput } from "@mantine/core";
import { useForm } from "react-hook-form";
import type { Role } from "../../api/users";
import type { ConflictRules } from "../../components/form/conflictRules";
import { EntityForm } from "../../components/form/EntityForm";
import { texts } from "../../texts";
import { roles } from "./roles";
import { userSchema, type UserFields } from "./userSchema";

interface Props<TSaved> {
  initial: UserFields;
  save: (input: UserFields) => Promise<TSaved>;
  onSaved: (saved: TSaved) => void;
  onClose: () => void;
  conflict?: ConflictRules<UserFields>;
  submitLabel: string;
  inPage?: boolean;
}

/** The fields of a user. The role can be chosen where there is one to begin with. */
export function UserForm<TSaved>({ initial, ...entity }: Props<TSaved>) {
  const form = useForm({ defaultValues: initial, resolver: zodResolver(userSchema) });
  const { errors } = form.formState;
  return (
    <EntityForm form={form} fields={["username", "email", "role"]} {...entity}>
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
      {initial.role !== undefined && (
        <NativeSelect
          {...form.register("role")}
          label={texts.users.role}
          description={texts.users.roleHint}
          error={errors.role?.message}
          data={roles.map((role: Role) => ({ value: role, label: texts.session[role] }))}
        />
      )}
    </EntityForm>
  );
}
