const defaultPort = 5173;

/** The port to listen on: what the app host asks for in `PORT` (`--port` on the command line wins over it), else Vite's usual one. */
export function serverPort(value: string | undefined): number {
  if (!value) {
    return defaultPort;
  }
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT is "${value}": set it to a port number from 1 to 65535, or leave it out for ${defaultPort}.`);
  }
  return port;
}
