"""Numbers of toolchain/isa, read from its Java tables, so that they stand in one place."""

import os
import re

ISA = os.path.join(os.path.dirname(__file__), "../../../../isa/src/main/java/org/taipan/isa")


def _source(name):
    with open(os.path.join(ISA, name + ".java"), encoding="utf-8") as file:
        return file.read()


def _number(text):
    return int(text.rstrip("L").replace("_", ""), 0)


def enum_numbers(name):
    """First number of each constant: ids of TypeId, addresses of MemoryMap, numbers of Csr."""
    return {m[1]: _number(m[2]) for m in re.finditer(r"^  ([A-Z_]+)\(\s*(0?x?[0-9a-fA-F_]+L?)", _source(name), re.M)}


def int_constants(name):
    """`public static final int NAME = number`."""
    pattern = r"public static final int ([A-Z_]+) = (0?x?[0-9a-fA-F_]+)L?;"
    return {m[1]: _number(m[2]) for m in re.finditer(pattern, _source(name))}


def constant_payloads():
    """Payloads of None, unbound, … in Values."""
    return {m[1]: int(m[2]) for m in re.finditer(r"long ([A-Z_]+) = constant\((\d+)\)", _source("Values"))}


def exception_count():
    """How many built-in exception classes ExceptionClass has."""
    table = re.search(r"HIERARCHY = \{(.*?)\};", _source("ExceptionClass"), re.S)[1]
    derived = re.sub(r'"[A-Za-z ]+:', '"', table)
    return 1 + len(re.findall(r"[A-Za-z]+", derived))
