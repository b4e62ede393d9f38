"""A package whose modules are passed around."""

level = 1
