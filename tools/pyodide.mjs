// A `python` that is Pyodide: node tools/pyodide.mjs [-X …] [-W …] (-c CODE | FILE) [ARGUMENT …]
//
// It knows what the doctest builder asks of a Python: a version (-c), and to run a file in the
// current directory with the environment, -W error included. Of the machine's files it sees the
// current directory's, the page's (LIVE_LISTINGS_ROOT), the book's and the system's time zones.
// PYODIDE_HOME is the folder that has the npm package: tools/doctest_matrix.py puts it there.

import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const book = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const { loadPyodide } = await import(
  `${process.env.PYODIDE_HOME}/node_modules/pyodide/pyodide.mjs`
);

const args = process.argv.slice(2);
let strict = false;
while (args[0] === "-X" || args[0] === "-W") {
  const [option, value] = args.splice(0, 2);
  strict ||= option === "-W" && value === "error";
}

const python = await loadPyodide();
const zones = "/usr/share/zoneinfo";
const folders = new Set([book, zones, process.env.LIVE_LISTINGS_ROOT ?? process.cwd()]);
for (const folder of [...folders].filter(existsSync)) {
  python.FS.mkdirTree(folder);
  python.FS.mount(python.FS.filesystems.NODEFS, { root: folder }, folder);
}

const start = `
import os, runpy, sys, warnings
os.environ.clear()
os.environ.update(environment)
os.chdir(folder)
if strict:
    warnings.simplefilter("error")
sys.path[:0] = filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep))
if "LIVE_LISTINGS_ROOT" in os.environ:
    import sitecustomize
sys.argv = arguments
if sys.argv[0] == "-c":
    exec(sys.argv[1], {"__name__": "__main__"})
else:
    sys.path.insert(0, os.path.dirname(sys.argv[0]))
    runpy.run_path(sys.argv[0], run_name="__main__")
sys.stdout.flush()
`;
const names = python.toPy({});
names.set("environment", python.toPy({ ...process.env, PYTHONTZPATH: zones }));
names.set("folder", process.cwd());
names.set("strict", strict);
names.set("arguments", python.toPy(args));
try {
  python.runPython(start, { globals: names });
} catch (error) {
  console.error(String(error.message).slice(-4000));
  process.exitCode = 1;
}
