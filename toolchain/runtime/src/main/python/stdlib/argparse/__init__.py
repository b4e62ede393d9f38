"""Parsing of command lines (CPython's module argparse)."""

from argparse._actions import Action, ArgumentError, ArgumentTypeError, BooleanOptionalAction, Namespace
from argparse._help import ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter
from argparse._help import RawDescriptionHelpFormatter, RawTextHelpFormatter
from argparse._names import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE
from argparse._parser import ArgumentParser
