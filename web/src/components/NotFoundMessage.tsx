import { texts } from "../texts";
import { Message } from "./Message";

/** Stands where an object would be whose address cannot be one. */
export function NotFoundMessage() {
  return <Message icon="alert" title={texts.errors.notFound.title} text={texts.notFound.text} />;
}
