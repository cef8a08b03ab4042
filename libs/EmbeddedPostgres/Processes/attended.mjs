// node attended.mjs COMMAND [ARGUMENT...]
// Runs COMMAND and ends as it ends. When whoever started this has gone, killed or not, the standard input ends and COMMAND is stopped.
import { spawn } from "node:child_process";

const command = spawn(process.argv[2], process.argv.slice(3), { stdio: ["ignore", "inherit", "inherit"] });
command.on("error", (error) => {
  console.error(error.message);
  process.exit(127);
});
command.on("exit", (code) => process.exit(code ?? 1));
process.stdin.resume().on("end", () => command.kill());
