import { useNoticeList } from "./noticeLoading";

/** Where the person is told, in passing, what was done and what was not. */
export function Notices() {
  return useNoticeList();
}
