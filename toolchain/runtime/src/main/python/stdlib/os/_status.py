"""What the host says of files."""

from _oserrors import checked, path_name
from _taipan.host_calls import host_status


class stat_result:
    """Mode, size and time of change of a file; what the host does not tell is 0."""

    __module__ = "os"
    st_ino = 0
    st_dev = 0
    st_nlink = 1
    st_uid = 0
    st_gid = 0

    def __init__(self, mode, size, changed):
        self.st_mode = mode
        self.st_size = size
        self.st_atime_ns = self.st_mtime_ns = self.st_ctime_ns = changed
        self.st_atime = self.st_mtime = self.st_ctime = changed / 1e9

    def __repr__(self):
        return f"os.stat_result(st_mode={self.st_mode}, st_size={self.st_size}, st_mtime={int(self.st_mtime)})"


def stat(path):
    name = path_name(path, "stat: path should be string, bytes, os.PathLike or integer")
    return stat_result(*checked(host_status(name), path))


def access(path, mode):
    status = host_status(path_name(path, "access: path should be string, bytes, os.PathLike or integer"))
    return not isinstance(status, int) and status[0] // 64 & mode == mode
