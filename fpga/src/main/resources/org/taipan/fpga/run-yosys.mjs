// Runs yosys in the current folder: its files go in, the new ones come out. Arguments are those of yosys.
import fs from "node:fs";
import { runYosys } from "@yowasp/yosys";

const files = {};
for (const name of fs.readdirSync(".")) {
  if (fs.statSync(name).isFile()) files[name] = fs.readFileSync(name);
}

function save(results) {
  for (const [name, content] of Object.entries(results ?? {})) {
    const isFile = typeof content === "string" || ArrayBuffer.isView(content);
    if (isFile && !(name in files)) fs.writeFileSync(name, content);
  }
}

try {
  save(await runYosys(process.argv.slice(2), files, { stdout: null }));
} catch (error) {
  if (!("files" in error)) throw error;
  save(error.files);
  process.exitCode = 1;
}
