"""Records what CPython says about the corpora of the front end's tests.

    python3 record.py [DIRECTORY OF THE CORPORA]

CPython 3.11 is the reference: its ast.dump has no fields that a later version added or left out. A corpus is a text
file of snippets, each behind a line "=== name". Written beside them:

    expressions.ast, statements.ast, scopes.ast    name, tab, ast.dump of the snippet
    scopes.symtable ...                            the symbol table, one scope a line, indented by depth
    scopes.spans ...                               every node with its range, columns in code points; parts of f-strings
                                                   are left out (3.12 has other, better ranges there)
    errors.expected                                what "python3 FILE" prints, FILE being called x.py
"""

import ast
import pathlib
import subprocess
import sys
import symtable
import tempfile

BINDINGS = {1: "LOCAL", 2: "GLOBAL_EXPLICIT", 3: "GLOBAL_IMPLICIT", 4: "FREE", 5: "CELL"}
# Values of symtable.h; a delete is an assignment there.
USES = {
    1: "DECLARED_GLOBAL",
    2: "ASSIGNED",
    4: "PARAMETER",
    8: "DECLARED_NONLOCAL",
    16: "REFERENCED",
    64: "PASSED_THROUGH_CLASS",
    128: "IMPORTED",
    256: "ANNOTATED",
    512: "ITERATION",
}
SCOPE_SHIFT = 11


def snippets(path):
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
        if line.startswith("=== "):
            name = line[4:].rstrip("\n")
            assert name not in found, name
            found[name] = ""
        else:
            found[name] += line
    return found


def scope_lines(table, depth=0):
    raw = table._table
    symbols = []
    for name, flags in sorted(raw.symbols.items()):
        uses = sorted(word for bit, word in USES.items() if flags & bit)
        symbols.append(f" {name}={BINDINGS[flags >> SCOPE_SHIFT]}({','.join(uses)})")
    nested = " nested" if raw.nested else ""
    yield "  " * depth + f"{table.get_type()} {raw.name}{nested}:" + "".join(symbols)
    for child in table.get_children():
        yield from scope_lines(child, depth + 1)


def span_lines(node, lines):
    if hasattr(node, "lineno"):

        def place(line, column):
            return f"{line}:{len(lines[line - 1].encode()[:column].decode())}"

        start = place(node.lineno, node.col_offset)
        yield f"{type(node).__name__} {start}-{place(node.end_lineno, node.end_col_offset)}"
    if not isinstance(node, ast.JoinedStr):
        for child in ast.iter_child_nodes(node):
            yield from span_lines(child, lines)


def error(code):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "x.py")
        path.write_text(code, encoding="utf-8")
        run = subprocess.run([sys.executable, "-I", path], capture_output=True, encoding="utf-8")
        return run.stderr.replace(str(path), "x.py")


def main(folder):
    for corpus in "expressions", "statements", "scopes":
        trees = []
        tables = []
        spans = []
        for name, code in snippets(folder / f"{corpus}.txt").items():
            trees.append(f"{name}\t{ast.dump(ast.parse(code))}\n")
            spans.append(f"=== {name}\n")
            spans.extend(line + "\n" for line in span_lines(ast.parse(code), code.split("\n")))
            tables.append(f"=== {name}\n")
            tables.extend(line + "\n" for line in scope_lines(symtable.symtable(code, "x.py", "exec")))
        (folder / f"{corpus}.ast").write_text("".join(trees), encoding="utf-8")
        (folder / f"{corpus}.spans").write_text("".join(spans), encoding="utf-8")
        (folder / f"{corpus}.symtable").write_text("".join(tables), encoding="utf-8")
    with open(folder / "errors.expected", "w", encoding="utf-8") as out:
        for name, code in snippets(folder / "errors.txt").items():
            out.write(f"=== {name}\n{error(code)}")


if __name__ == "__main__":
    default = pathlib.Path(__file__).parents[1] / "resources/org/taipan/compiler/corpus"
    main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else default)
