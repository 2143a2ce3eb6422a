#!/usr/bin/env node
// Runs the binary of the package for this platform, with the same arguments, streams and exit status.
const { spawn } = require("node:child_process");

const platform = `${process.platform}-${process.arch}`;
const program = process.platform === "win32" ? "mews-simulator.exe" : "mews-simulator";
let binary;
try {
  binary = require.resolve(`mews-simulator-${platform}/${program}`);
} catch {
  console.error(`mews-simulator: there is no binary for ${platform}, or optional dependencies were not installed`);
  process.exit(1);
}
const child = spawn(binary, process.argv.slice(2), { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => child.kill(signal));
}
child.on("error", (error) => {
  console.error(`mews-simulator: ${error.message}`);
  process.exit(1);
});
child.on("exit", (code) => process.exit(code ?? 1));
