import { ApiError } from "./ApiError";
import { answer } from "./answer";
import { sendUnhurried } from "./send";

/** How much of a download is there; `total` is null where the server does not say how many rows there are in all. */
export interface CsvProgress {
  rows: number;
  bytes: number;
  total: number | null;
}

/** A download of CSV that has come in whole. */
export interface CsvFile {
  file: Blob;
  text: () => string;
  rows: number;
}

const quote = 0x22;
const newline = 0x0a;

/** Reads a list as CSV, telling how far it has got; `query` is what the list is asked for. */
export async function readCsv(
  path: string,
  query: URLSearchParams,
  onProgress: (progress: CsvProgress) => void,
  signal: AbortSignal,
): Promise<CsvFile> {
  const { data: response } = await answer(ask(path, query, signal));
  const total = /^\d+$/.exec(response.headers.get("X-Total-Count") ?? "");
  const counter = new RowCounter();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  try {
    for await (const chunk of chunksOf(response)) {
      chunks.push(chunk);
      bytes += chunk.byteLength;
      counter.count(chunk);
      onProgress({ rows: counter.rows, bytes, total: total && Number(total[0]) });
    }
  } catch (error) {
    signal.throwIfAborted();
    throw new ApiError("cut", { cause: error });
  }
  return { file: new Blob(chunks, { type: "text/csv" }), text: () => decode(chunks), rows: counter.rows };
}

/** With the mark at its beginning by which spreadsheets tell UTF-8. */
function decode(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}

async function ask(path: string, query: URLSearchParams, signal: AbortSignal) {
  const url = new URL(`/api${path}?${query.toString()}`, window.location.origin);
  const response = await sendUnhurried(new Request(url, { headers: { Accept: "text/csv" }, signal }));
  return response.ok
    ? { data: response, response }
    : { error: await (response.json() as Promise<unknown>).catch(() => undefined), response };
}

async function* chunksOf(response: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    yield part.value;
  }
}

/** Counts the rows below the header. A line break within quotes ends none. */
class RowCounter {
  private lines = 0;
  private quoted = false;

  get rows(): number {
    return Math.max(0, this.lines - 1);
  }

  count(chunk: Uint8Array) {
    for (const byte of chunk) {
      if (byte === quote) {
        this.quoted = !this.quoted;
      } else if (byte === newline && !this.quoted) {
        this.lines++;
      }
    }
  }
}
