// Packs the simulator for npm: one package with the command, and one with the binary of this platform.
// usage: node build.mjs BINARY VERSION FOLDER
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [binary, version, folder] = process.argv.slice(2);
if (!binary || !version || !folder) {
  console.error("usage: node build.mjs BINARY VERSION FOLDER");
  process.exit(2);
}
const here = dirname(fileURLToPath(import.meta.url));
const licences = ["LICENSE-APACHE", "LICENSE-MIT"];
const platform = `${process.platform}-${process.arch}`;
const program = process.platform === "win32" ? "mews-simulator.exe" : "mews-simulator";

function pack(name, fill) {
  const at = join(folder, name);
  rmSync(at, { recursive: true, force: true });
  mkdirSync(at, { recursive: true });
  for (const name of licences) {
    cpSync(join(here, "../../../..", name), join(at, name));
  }
  writeFileSync(join(at, "package.json"), JSON.stringify(fill(at), null, 2) + "\n");
  const out = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: at });
  console.log(join(folder, out.toString().trim()));
}

const common = { version, license: "MIT OR Apache-2.0" };
pack(`mews-simulator-${platform}`, (at) => {
  copyFileSync(binary, join(at, program));
  chmodSync(join(at, program), 0o755);
  return {
    name: `mews-simulator-${platform}`,
    ...common,
    description: `The binary of mews-simulator for ${platform}`,
    os: [process.platform],
    cpu: [process.arch],
    files: [program, ...licences],
  };
});
pack("mews-simulator", (at) => {
  for (const name of ["cli.js", "README.md"]) {
    cpSync(join(here, name), join(at, name));
  }
  const known = JSON.parse(readFileSync(join(here, "platforms.json"), "utf8"));
  return {
    name: "mews-simulator",
    ...common,
    description: "A simulator of the Mews Connector API for integrations in any language",
    bin: { "mews-simulator": "cli.js" },
    files: ["cli.js", ...licences],
    engines: { node: ">=18" },
    optionalDependencies: Object.fromEntries(known.map((one) => [`mews-simulator-${one}`, version])),
  };
});
