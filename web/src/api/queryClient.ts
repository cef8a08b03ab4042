import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./ApiError";

const retries = 3;
/** A server that asks for a longer pause than this, in seconds, is not asked again without the person. */
const longestPause = 30;

/** Reads are tried again when that can help; writes never are, since the first try may have had its effect. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) =>
          failures < retries &&
          error instanceof ApiError &&
          error.isTransient &&
          (error.retryAfter ?? 0) <= longestPause,
        retryDelay: (failures, error) =>
          error instanceof ApiError && error.retryAfter !== null ? error.retryAfter * 1000 : 500 * 2 ** failures,
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
