"""Tests of a program in itself (CPython's module unittest): cases, their assertions, main()."""

from unittest._case import SkipTest, TestCase, expectedFailure, skip, skipIf, skipUnless
from unittest._main import TestLoader, TestResult, TestSuite, TextTestRunner, defaultTestLoader, main
