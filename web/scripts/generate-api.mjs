// Writes src/api/schema/*.d.ts from the services' OpenAPI documents; with --check only says whether they are current.
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const schemas = [
  { document: "Users.Api/Users.Api.json", types: "src/api/schema/users.d.ts" },
  { document: "Billing.Api/Billing.Api.json", types: "src/api/schema/billing.d.ts" },
];
const web = new URL("../", import.meta.url);
const repository = new URL("../", web);
const check = process.argv.includes("--check");

let stale = false;
for (const { document, types } of schemas) {
  const source = await read(new URL(document, repository));
  if (source === undefined) {
    console.error(`${document} is missing. Build its project to have it written, then run this again.`);
    process.exit(1);
  }
  const generated = `// Generated from ${document} by "npm run generate:api".\n\n${astToString(await openapiTS(source))}`;
  const file = new URL(types, web);
  if ((await read(file)) === generated) {
    console.log(`web/${types} is current.`);
  } else if (check) {
    console.error(`web/${types} does not match ${document}. Run "npm run generate:api" in web/ and commit the result.`);
    stale = true;
  } else {
    await writeFile(file, generated);
    console.log(`web/${types} written from ${document}.`);
  }
}
process.exit(stale ? 1 : 0);

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
