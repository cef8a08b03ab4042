import { Outlet } from "react-router";
import { NotFoundPage } from "../pages/notFound/NotFoundPage";
import { useIsAdmin } from "./MeContext";

/** The pages below are for those who manage everything; for members they do not exist, as on the server. */
export function AdminOnly() {
  return useIsAdmin() ? <Outlet /> : <NotFoundPage />;
}
