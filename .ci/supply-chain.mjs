#!/usr/bin/env node
// Checks the packages for known vulnerabilities, and writes what the system is built from (CycloneDX) to artifacts/.
// Run it after `dotnet restore` and `npm ci`. Where a registry has no answer, a line says so: only what it knows can fail.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const artifacts = "artifacts";
const failures = [];

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  return { ok: status === 0, stdout: stdout ?? "", stderr: (stderr ?? "").trim() };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unanswered(what, why) {
  console.log(`${what}: not checked, the registry has no answer (${why.split("\n")[0]})`);
}

function report(what, vulnerable) {
  console.log(`${what}: ${vulnerable.length} vulnerable packages`);
  failures.push(...vulnerable.map((name) => `${what}: ${name}`));
}

/** Whether a NuGet feed has advisories: one without them says of every package that it is safe. */
async function hasAdvisories(feed) {
  try {
    const index = await (await fetch(feed)).json();
    return index.resources.some((resource) => resource["@type"].startsWith("VulnerabilityInfo"));
  } catch {
    return false;
  }
}

/** Advisories of any severity, of packages of packages too. */
async function checkNuGet() {
  const feeds = run("dotnet", ["nuget", "list", "source", "--format", "short"]).stdout.match(/https:\S+/g) ?? [];
  if (!(await Promise.all(feeds.map(hasAdvisories))).some(Boolean)) {
    unanswered("NuGet", `no advisories at ${feeds.join(", ")}`);
    return;
  }

  const { stdout, stderr } = run("dotnet", ["list", "Aspire.sln", "package", "--vulnerable", "--include-transitive", "--format", "json"]);
  const found = parse(stdout);
  const problems = (found?.problems ?? []).map((problem) => problem.text);
  if (!found?.projects || problems.length > 0) {
    unanswered("NuGet", problems[0] ?? (stderr || stdout));
    return;
  }

  const packages = found.projects
    .flatMap((project) => project.frameworks ?? [])
    .flatMap((framework) => [...(framework.topLevelPackages ?? []), ...(framework.transitivePackages ?? [])])
    .filter((entry) => entry.vulnerabilities?.length > 0)
    .map((entry) => `${entry.id} ${entry.resolvedVersion}: ${entry.vulnerabilities[0].advisoryurl}`);
  report("NuGet", [...new Set(packages)]);
}

function checkNpm(folder) {
  const { stdout, stderr } = run("npm", ["--prefix", folder, "audit", "--json"]);
  const found = parse(stdout);
  if (!found?.vulnerabilities) {
    unanswered(`npm in ${folder}`, found?.message ?? (stderr || stdout));
    return;
  }

  report(`npm in ${folder}`, Object.values(found.vulnerabilities).map((entry) => `${entry.name} (${entry.severity})`));
}

/** Makes a list of packages, and fails where it is none, or lacks one that is in use for certain. */
function list(what, file, known, make) {
  rmSync(file, { force: true });
  const { stdout, stderr } = make();
  const found = existsSync(file) ? parse(readFileSync(file, "utf8")) : undefined;
  const names = (found?.components ?? []).map(({ group, name }) => (group ? `${group}/${name}` : name));
  console.log(`${what}: ${names.length} packages in ${file}`);
  if (found?.bomFormat !== "CycloneDX" || !names.includes(known)) {
    failures.push(`${what}: ${file} is no list of its packages, as ${known} is not on it: ${stderr || stdout.slice(-2000)}`);
  }
}

mkdirSync(artifacts, { recursive: true });
await checkNuGet();
checkNpm("web");
list(".NET", `${artifacts}/dotnet.cdx.json`, "Yarp.ReverseProxy", () => {
  const tool = run("dotnet", ["tool", "restore"]);
  return tool.ok
    ? run("dotnet", ["dotnet-CycloneDX", "Aspire.sln", "--exclude-test-projects", "--disable-package-restore",
        "--output", artifacts, "--filename", "dotnet.cdx.json", "--output-format", "Json"])
    : tool;
});
list("web", `${artifacts}/web.cdx.json`, "react", () => {
  // With the tools that build it: `--omit dev` of npm 11 leaves out what they need as well as the front end, such as React.
  const sbom = run("npm", ["--prefix", "web", "sbom", "--sbom-format", "cyclonedx", "--package-lock-only"]);
  writeFileSync(`${artifacts}/web.cdx.json`, sbom.stdout);
  return sbom;
});

failures.forEach((failure) => console.error(failure));
process.exitCode = failures.length > 0 ? 1 : 0;
