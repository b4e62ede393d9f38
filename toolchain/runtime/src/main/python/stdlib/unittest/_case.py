"""A test case: its methods that begin with `test` are tests."""

import re


class SkipTest(Exception):
    """A test that is not to be run."""


def skip(reason=""):
    def mark(test):
        test.__unittest_skip__ = True
        test.__unittest_skip_why__ = reason
        return test

    return mark


def skipIf(condition, reason):
    return skip(reason) if condition else _same


def skipUnless(condition, reason):
    return _same if condition else skip(reason)


def _same(test):
    return test


def expectedFailure(test):
    test.__unittest_expecting_failure__ = True
    return test


class _Raises:
    """What assertRaises() gives without a callable."""

    def __init__(self, case, expected, pattern, msg):
        self._case = case
        self._expected = expected
        self._pattern = pattern
        self._msg = msg
        self.exception = None

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        expected = self._expected
        if kind is None:
            name = getattr(expected, "__name__", str(expected))
            self._case.fail(self._case._formatMessage(self._msg, f"{name} not raised"))
        if not issubclass(kind, expected):
            return False
        self.exception = value
        if self._pattern is not None and not re.search(self._pattern, str(value)):
            self._case.fail(
                self._case._formatMessage(self._msg, f'"{self._pattern}" does not match "{value}"')
            )
        return True


class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._cleanups = []

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def id(self):
        return f"{type(self).__module__}.{type(self).__qualname__}.{self._testMethodName}"

    def __str__(self):
        cls = type(self)
        return f"{self._testMethodName} ({cls.__module__}.{cls.__qualname__}.{self._testMethodName})"

    def shortDescription(self):
        doc = getattr(self, self._testMethodName).__doc__
        return doc.strip().split("\n")[0].strip() if doc else None

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def subTest(self, msg=None, **params):
        return _SubTest()

    def skipTest(self, reason):
        raise SkipTest(reason)

    def run(self, result):
        """Runs the test and tells the result."""
        result.startTest(self)
        method = getattr(self, self._testMethodName)
        if getattr(type(self), "__unittest_skip__", False) or getattr(method, "__unittest_skip__", False):
            why = getattr(method, "__unittest_skip_why__", "") or getattr(type(self), "__unittest_skip_why__", "")
            result.addSkip(self, why)
            return
        expects_failure = getattr(method, "__unittest_expecting_failure__", False)
        problem = self._attempt(self.setUp)
        if problem is None:
            problem = self._attempt(method)
            problem = self._attempt(self.tearDown) if problem is None else (problem, self._attempt(self.tearDown))[0]
        late = self._attempt(self.doCleanups)
        problem = late if problem is None else problem
        if isinstance(problem, SkipTest):
            result.addSkip(self, str(problem))
        elif expects_failure:
            if problem is None:
                result.addUnexpectedSuccess(self)
            else:
                result.addExpectedFailure(self, problem)
        elif problem is None:
            result.addSuccess(self)
        elif isinstance(problem, self.failureException):
            result.addFailure(self, problem)
        else:
            result.addError(self, problem)

    def _attempt(self, function):
        try:
            function()
        except Exception as e:
            return e
        return None

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f"{standardMsg} : {msg}"

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _check(self, holds, msg, text):
        if not holds:
            self.fail(self._formatMessage(msg, text))

    def assertTrue(self, expr, msg=None):
        self._check(expr, msg, f"{expr!r} is not true")

    def assertFalse(self, expr, msg=None):
        self._check(not expr, msg, f"{expr!r} is not false")

    def assertEqual(self, first, second, msg=None):
        self._check(first == second, msg, f"{first!r} != {second!r}")

    assertListEqual = assertTupleEqual = assertDictEqual = assertSetEqual = assertSequenceEqual = assertEqual
    assertMultiLineEqual = assertEqual

    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, msg, f"{first!r} == {second!r}")

    def assertIs(self, expr1, expr2, msg=None):
        self._check(expr1 is expr2, msg, f"{expr1!r} is not {expr2!r}")

    def assertIsNot(self, expr1, expr2, msg=None):
        self._check(expr1 is not expr2, msg, f"unexpectedly identical: {expr1!r}")

    def assertIsNone(self, obj, msg=None):
        self._check(obj is None, msg, f"{obj!r} is not None")

    def assertIsNotNone(self, obj, msg=None):
        self._check(obj is not None, msg, "unexpectedly None")

    def assertIn(self, member, container, msg=None):
        self._check(member in container, msg, f"{member!r} not found in {container!r}")

    def assertNotIn(self, member, container, msg=None):
        self._check(member not in container, msg, f"{member!r} unexpectedly found in {container!r}")

    def assertIsInstance(self, obj, cls, msg=None):
        self._check(isinstance(obj, cls), msg, f"{obj!r} is not an instance of {cls!r}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        self._check(not isinstance(obj, cls), msg, f"{obj!r} is an instance of {cls!r}")

    def assertLess(self, a, b, msg=None):
        self._check(a < b, msg, f"{a!r} not less than {b!r}")

    def assertLessEqual(self, a, b, msg=None):
        self._check(a <= b, msg, f"{a!r} not less than or equal to {b!r}")

    def assertGreater(self, a, b, msg=None):
        self._check(a > b, msg, f"{a!r} not greater than {b!r}")

    def assertGreaterEqual(self, a, b, msg=None):
        self._check(a >= b, msg, f"{a!r} not greater than or equal to {b!r}")

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        diff = abs(first - second)
        if delta is not None:
            self._check(diff <= delta, msg, f"{first!r} != {second!r} within {delta!r} delta ({diff!r} difference)")
        else:
            places = 7 if places is None else places
            text = f"{first!r} != {second!r} within {places!r} places ({diff!r} difference)"
            self._check(round(diff, places) == 0, msg, text)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        diff = abs(first - second)
        if delta is not None:
            text = f"{first!r} == {second!r} within {delta!r} delta ({diff!r} difference)"
            self._check(first != second and diff > delta, msg, text)
        else:
            places = 7 if places is None else places
            text = f"{first!r} == {second!r} within {places!r} places"
            self._check(first != second and round(diff, places) != 0, msg, text)

    def assertCountEqual(self, first, second, msg=None):
        left = list(first)
        for x in second:
            if x not in left:
                self.fail(self._formatMessage(msg, "Element counts were not equal"))
            left.remove(x)
        self._check(not left, msg, "Element counts were not equal")

    def assertRegex(self, text, expected_regex, msg=None):
        found = re.search(expected_regex, text)
        self._check(found, msg, f"Regex didn't match: {expected_regex!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        match = re.search(unexpected_regex, text)
        self._check(not match, msg, f"Regex matched: {unexpected_regex!r} matches in {text!r}")

    def assertRaises(self, expected_exception, *args, **kwargs):
        return self._raises(expected_exception, None, args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return self._raises(expected_exception, expected_regex, args, kwargs)

    def _raises(self, expected, pattern, args, kwargs):
        context = _Raises(self, expected, pattern, kwargs.pop("msg", None) if not args else None)
        if not args:
            return context
        with context:
            args[0](*args[1:], **kwargs)
        return None


class _SubTest:
    """Parts of a test are not counted on their own."""

    def __enter__(self):
        return None

    def __exit__(self, kind, value, traceback):
        return False
