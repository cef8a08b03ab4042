import { Missing } from "../../components/Missing";
import { texts } from "../../texts";

export function NotFoundPage() {
  return <Missing title={texts.notFound.title} text={texts.notFound.text} to="/" link={texts.notFound.home} />;
}
