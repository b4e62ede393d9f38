"""Calls of the host that simulates the machine (docs/isa.md, "Calls of the host"): its files and folders.

A result is what the call answers: an int, or bytes; for an error the negative of its number. What can fail comes before the
first word is given.
"""

from lowlevel import HOST, HOST_CALL, HOST_DATA
from lowlevel import HOST_CLOSE, HOST_ENVIRONMENT, HOST_FOLDER, HOST_LIST, HOST_MAKE_FOLDER, HOST_OPEN, HOST_RANDOM, HOST_READ
from lowlevel import HOST_REMOVE, HOST_REMOVE_FOLDER, HOST_RENAME, HOST_SEEK, HOST_STATUS, HOST_TRUNCATE, HOST_WRITE
from lowlevel import address, exported, load_word, lowlevel, store_value, store_word, value, word
from bytes_codecs import UTF_8, encoded
from bytes_objects import bytes_from_text, needed_bytes
from integers import index_word, make_int
from layout import STR_TEXT, TUPLE_ITEMS, length
from strings import new_str
from tuples import new_tuple

ENOSYS = 38


@lowlevel
def give_word(w: word) -> None:
    store_word(HOST + HOST_DATA, w)


@lowlevel
def give_bytes(s: value) -> None:
    """Gives the bytes of a str of kind 1 as an argument."""
    count = length(s)
    give_word(count)
    p = address(s) + STR_TEXT
    end = p + count
    while p < end:
        store_word(HOST + HOST_DATA, load_word(p))
        p += 8


@lowlevel
def name_bytes(name: value) -> value:
    return encoded(name, UTF_8, "surrogateescape")


@lowlevel
def call_host(call: word) -> word:
    """The result of a call whose arguments have been given."""
    if load_word(HOST + HOST_CALL) == 0:
        return -ENOSYS
    store_word(HOST + HOST_CALL, call)
    return load_word(HOST + HOST_DATA)


@lowlevel
def taken_bytes(count: word) -> value:
    """The bytes of an answer, which is their number or an error."""
    if count < 0:
        return make_int(count)
    s = new_str(count, 1)
    p = address(s) + STR_TEXT
    end = p + count
    while p < end:
        store_word(p, load_word(HOST + HOST_DATA))
        p += 8
    return bytes_from_text(s)


@lowlevel
def call_by_name(call: word, name: value) -> word:
    """The result of a call whose only argument is a name."""
    give_bytes(name_bytes(name))
    return call_host(call)


@exported("host_open", 2, 2)
@lowlevel
def host_open(name: value, flags: value) -> value:
    """The descriptor of a file; flags of Linux's open(2)."""
    bits = index_word(flags)
    bytes = name_bytes(name)
    give_word(bits)
    give_bytes(bytes)
    return make_int(call_host(HOST_OPEN))


@exported("host_close", 1, 1)
@lowlevel
def host_close(file: value) -> value:
    give_word(index_word(file))
    return make_int(call_host(HOST_CLOSE))


@exported("host_read", 2, 2)
@lowlevel
def host_read(file: value, count: value) -> value:
    """The next bytes, at most so many; none at the end."""
    most = index_word(count)
    give_word(index_word(file))
    give_word(most)
    return taken_bytes(call_host(HOST_READ))


@exported("host_write", 2, 2)
@lowlevel
def host_write(file: value, data: value) -> value:
    """Writes a bytes-like object; how many bytes that were."""
    bytes = needed_bytes(data)
    give_word(index_word(file))
    give_bytes(bytes)
    return make_int(call_host(HOST_WRITE))


@exported("host_seek", 3, 3)
@lowlevel
def host_seek(file: value, offset: value, whence: value) -> value:
    distance = index_word(offset)
    from_where = index_word(whence)
    give_word(index_word(file))
    give_word(distance)
    give_word(from_where)
    return make_int(call_host(HOST_SEEK))


@exported("host_truncate", 2, 2)
@lowlevel
def host_truncate(file: value, size: value) -> value:
    bytes = index_word(size)
    give_word(index_word(file))
    give_word(bytes)
    return make_int(call_host(HOST_TRUNCATE))


@exported("host_remove", 1, 1)
@lowlevel
def host_remove(name: value) -> value:
    return make_int(call_by_name(HOST_REMOVE, name))


@exported("host_rename", 2, 2)
@lowlevel
def host_rename(name: value, new_name: value) -> value:
    bytes = name_bytes(name)
    new_bytes = name_bytes(new_name)
    give_bytes(bytes)
    give_bytes(new_bytes)
    return make_int(call_host(HOST_RENAME))


@exported("host_make_folder", 1, 1)
@lowlevel
def host_make_folder(name: value) -> value:
    return make_int(call_by_name(HOST_MAKE_FOLDER, name))


@exported("host_remove_folder", 1, 1)
@lowlevel
def host_remove_folder(name: value) -> value:
    return make_int(call_by_name(HOST_REMOVE_FOLDER, name))


@exported("host_list", 1, 1)
@lowlevel
def host_list(name: value) -> value:
    """The names in a folder, a zero byte behind each."""
    return taken_bytes(call_by_name(HOST_LIST, name))


@exported("host_status", 1, 1)
@lowlevel
def host_status(name: value) -> value:
    """Mode, size and time of change in nanoseconds."""
    result = call_by_name(HOST_STATUS, name)
    if result < 0:
        return make_int(result)
    status = new_tuple(3)
    for i in range(3):
        store_value(address(status) + TUPLE_ITEMS + i * 8, make_int(load_word(HOST + HOST_DATA)))
    return status


@exported("host_folder", 0, 0)
@lowlevel
def host_folder() -> value:
    """The folder where relative names start."""
    return taken_bytes(call_host(HOST_FOLDER))


@exported("host_environment", 0, 0)
@lowlevel
def host_environment() -> value:
    """NAME=VALUE, a zero byte behind each."""
    return taken_bytes(call_host(HOST_ENVIRONMENT))


@exported("host_random", 1, 1)
@lowlevel
def host_random(count: value) -> value:
    give_word(index_word(count))
    return taken_bytes(call_host(HOST_RANDOM))
