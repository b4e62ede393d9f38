"""What machine this is (CPython's module platform)."""

import sys


def system():
    return "Taipan"


def machine():
    return "riscv64"


def processor():
    return "riscv64"


def node():
    return "taipan"


def release():
    return ""


def version():
    return ""


def platform(aliased=False, terse=False):
    return "Taipan-riscv64"


def architecture():
    return ("64bit", "ELF")


def python_implementation():
    return "Taipan"


def python_version():
    return ".".join([str(n) for n in sys.version_info[:3]])


def python_version_tuple():
    return tuple([str(n) for n in sys.version_info[:3]])


def python_compiler():
    return "Taipan"
