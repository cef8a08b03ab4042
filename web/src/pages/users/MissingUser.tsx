import { Missing } from "../../components/Missing";
import { texts } from "../../texts";
import { usersPath } from "./paths";

export function MissingUser() {
  const { missing, missingText, all } = texts.users;
  return <Missing title={missing} text={missingText} to={usersPath} link={all} />;
}
