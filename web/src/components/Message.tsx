import { EmptyState } from "@mantine/core";
import type { ReactNode } from "react";
import { useFocusRestored } from "./focus";
import { Icon, type IconName } from "./Icon";

interface Props {
  icon: IconName;
  title: string;
  text: ReactNode;
  children?: ReactNode;
}

/** Stands where content would be and says why there is none; the children are what can be done about it. */
export function Message({ icon, title, text, children }: Props) {
  useFocusRestored();
  return (
    <EmptyState py="xl" icon={<Icon name={icon} size={32} />} title={title} description={text}>
      {children && <EmptyState.Actions>{children}</EmptyState.Actions>}
    </EmptyState>
  );
}
