"""The host's environment, as it was when the module was imported. Changes are seen by the program alone."""

from _taipan.host_calls import host_environment


class _Environ(dict):
    def __repr__(self):
        return f"environ({dict.__repr__(self)})"

    def copy(self):
        return dict(self)


def _variables():
    data = host_environment()
    result = _Environ()
    if not isinstance(data, int):
        for line in data.decode("utf-8", "surrogateescape").split("\0"):
            name, equals, text = line.partition("=")
            if equals:
                result[name] = text
    return result


environ = _variables()


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(key, value):
    environ[key] = value


def unsetenv(key):
    environ.pop(key, None)
