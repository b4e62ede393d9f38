"""Errors of the host's calls, and names of files."""

_TEXTS = {
    1: "Operation not permitted",
    2: "No such file or directory",
    5: "Input/output error",
    9: "Bad file descriptor",
    13: "Permission denied",
    16: "Device or resource busy",
    17: "File exists",
    18: "Invalid cross-device link",
    20: "Not a directory",
    21: "Is a directory",
    22: "Invalid argument",
    24: "Too many open files",
    26: "Text file busy",
    27: "File too large",
    28: "No space left on device",
    29: "Illegal seek",
    30: "Read-only file system",
    32: "Broken pipe",
    36: "File name too long",
    38: "Function not implemented",
    39: "Directory not empty",
    40: "Too many levels of symbolic links",
    84: "Invalid or incomplete multibyte or wide character",
}


def error_text(number):
    return _TEXTS.get(number, f"Unknown error {number}")


def checked(result, *names):
    """What a call answered, or OSError, with the names that it is about."""
    if isinstance(result, int) and result < 0:
        if len(names) == 2:
            raise OSError(-result, error_text(-result), names[0], None, names[1])
        raise OSError(-result, error_text(-result), *names)
    return result


def path_name(path, complaint="expected str, bytes or os.PathLike object"):
    """The name that a path is, as a str."""
    if not isinstance(path, (str, bytes)):
        convert = getattr(type(path), "__fspath__", None)
        if convert is None:
            raise TypeError(f"{complaint}, not {type(path).__name__}")
        path = convert(path)
    if isinstance(path, bytes):
        path = path.decode("utf-8", "surrogateescape")
    if "\0" in path:
        raise ValueError("embedded null byte")
    return path
