"""Finding and running the tests of the program; the report goes to stderr."""

import sys
import time
import traceback

from ._case import TestCase


class TestResult:
    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.stream = stream
        self.verbosity = verbosity or 0
        self.failures = []
        self.errors = []
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.testsRun = 0

    def _note(self, short, long):
        if self.stream is not None and self.verbosity:
            self.stream.write(long + "\n" if self.verbosity > 1 else short)

    def startTest(self, test):
        self.testsRun += 1
        if self.stream is not None and self.verbosity > 1:
            self.stream.write(f"{test} ... ")

    def addSuccess(self, test):
        self._note(".", "ok")

    def addFailure(self, test, err):
        self.failures.append((test, "".join(traceback.format_exception(err))))
        self._note("F", "FAIL")

    def addError(self, test, err):
        self.errors.append((test, "".join(traceback.format_exception(err))))
        self._note("E", "ERROR")

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))
        self._note("s", f"skipped {reason!r}")

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, "".join(traceback.format_exception(err))))
        self._note("x", "expected failure")

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._note("u", "unexpected success")

    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def __repr__(self):
        counts = f"run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}"
        return f"<unittest.runner.TextTestResult {counts}>"


class TestSuite:
    def __init__(self, tests=()):
        self._tests = list(tests)

    def addTest(self, test):
        self._tests.append(test)

    def addTests(self, tests):
        for test in tests:
            self.addTest(test)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return sum([t.countTestCases() if isinstance(t, TestSuite) else 1 for t in self._tests])

    def run(self, result):
        current = None
        for test in self._tests:
            if isinstance(test, TestSuite):
                test.run(result)
                continue
            if type(test) is not current:
                if current is not None:
                    current.tearDownClass()
                current = type(test)
                current.setUpClass()
            test.run(result)
        if current is not None:
            current.tearDownClass()
        return result


class TestLoader:
    def getTestCaseNames(self, testCaseClass):
        return sorted([n for n in dir(testCaseClass) if n.startswith("test") and callable(getattr(testCaseClass, n))])

    def loadTestsFromTestCase(self, testCaseClass):
        return TestSuite([testCaseClass(n) for n in self.getTestCaseNames(testCaseClass)])

    def loadTestsFromModule(self, module):
        classes = [c for c in _subclasses(TestCase) if c.__module__ == module.__name__]
        return TestSuite([self.loadTestsFromTestCase(c) for c in sorted(classes, key=lambda c: c.__name__)])


defaultTestLoader = TestLoader()


def _subclasses(c):
    found = []
    for sub in c.__subclasses__():
        found += [sub, *[x for x in _subclasses(sub) if x not in found]]
    return found


class TextTestRunner:
    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False):
        self.stream = sys.stderr if stream is None else stream
        self.verbosity = verbosity

    def run(self, test):
        result = TestResult(self.stream, True, self.verbosity)
        start = time.perf_counter()
        test.run(result)
        taken = time.perf_counter() - start
        write = self.stream.write
        write("\n")
        for flavour, problems in (("ERROR", result.errors), ("FAIL", result.failures)):
            for case, text in problems:
                write(f"{'=' * 70}\n{flavour}: {case}\n{'-' * 70}\n{text}\n")
        count = result.testsRun
        write(f"{'-' * 70}\nRan {count} test{'' if count == 1 else 's'} in {taken:.3f}s\n\n")
        parts = [
            f"{name}={len(found)}"
            for name, found in (
                ("failures", result.failures),
                ("errors", result.errors),
                ("skipped", result.skipped),
                ("expected failures", result.expectedFailures),
                ("unexpected successes", result.unexpectedSuccesses),
            )
            if found
        ]
        write(("OK" if result.wasSuccessful() else "FAILED") + (f" ({', '.join(parts)})" if parts else "") + "\n")
        return result


class _Main:
    __name__ = "__main__"


def main(module="__main__", defaultTest=None, argv=None, testRunner=None, *, verbosity=1, exit=True, **others):
    """Runs all tests of the program."""
    runner = TextTestRunner(verbosity=verbosity) if testRunner is None else testRunner
    made = _Run(runner.run(defaultTestLoader.loadTestsFromModule(_Main)))
    if exit:
        sys.exit(not made.result.wasSuccessful())
    return made


class _Run:
    """What main() gives."""

    def __init__(self, result):
        self.result = result
