import { ChoiceFilter } from "../../components/list/ChoiceFilter";
import { texts } from "../../texts";
import { roles } from "./roles";
import type { useUserFilters } from "./useUserFilters";

type Props = Omit<ReturnType<typeof useUserFilters>, "query" | "any">;

export function UserFilters({ role, setRole, active, setActive }: Props) {
  return (
    <>
      <ChoiceFilter
        label={texts.users.role}
        all={texts.users.allRoles}
        choices={roles.map((value) => ({ value, label: texts.session[value] }))}
        value={role}
        onChange={setRole}
      />
      <ChoiceFilter
        label={texts.users.status}
        all={texts.users.allStatuses}
        choices={[
          { value: "true", label: texts.users.active },
          { value: "false", label: texts.users.inactive },
        ]}
        value={active}
        onChange={setActive}
      />
    </>
  );
}
