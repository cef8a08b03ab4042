// Writes src/api/schema/* from the services' OpenAPI documents; with --check only says whether they are current.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const users = "Users.Api/Users.Api.json";
const billing = "Billing.Api/Billing.Api.json";
const outputs = [
  { document: users, file: "src/api/schema/users.d.ts", generate: toTypes },
  { document: billing, file: "src/api/schema/billing.d.ts", generate: toTypes },
  { document: billing, file: "src/api/schema/currencies.ts", generate: toCurrencies },
];
const web = new URL("../", import.meta.url);
const repository = new URL("../", web);
const check = process.argv.includes("--check");

let stale = false;
for (const { document, file, generate } of outputs) {
  const source = await read(new URL(document, repository));
  if (source === undefined) {
    console.error(`${document} is missing. Build its project to have it written, then run this again.`);
    process.exit(1);
  }
  const generated = `// Generated from ${document} by "npm run generate:api".\n\n${await generate(source)}`;
  const target = new URL(file, web);
  if ((await read(target)) === generated) {
    console.log(`web/${file} is current.`);
  } else if (check) {
    console.error(`web/${file} does not match ${document}. Run "npm run generate:api" in web/ and commit the result.`);
    stale = true;
  } else {
    await writeFile(target, generated);
    console.log(`web/${file} written from ${document}.`);
  }
}
process.exit(stale ? 1 : 0);

/** @param {string} source */
async function toTypes(source) {
  return astToString(await openapiTS(source));
}

/** @param {string} source */
function toCurrencies(source) {
  const decimals = JSON.stringify(JSON.parse(source).components.schemas.Currency["x-decimals"], undefined, 2);
  return `/** How many decimals the amounts of each currency have, by its code. */\nexport const decimals: Readonly<Record<string, number>> = ${decimals};\n`;
}

/** @param {URL} file */
async function read(file) {
  try {
    return (await readFile(file, "utf8")).replaceAll("\r\n", "\n");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return undefined;
    }
    throw error;
  }
}
