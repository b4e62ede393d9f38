"""Logs (CPython's module logging), without dates, files and threads."""

from logging._handlers import Formatter, Handler, NullHandler, StreamHandler, lastResort
from logging._levels import CRITICAL, DEBUG, ERROR, FATAL, INFO, NOTSET, WARN, WARNING, addLevelName, getLevelName
from logging._loggers import Filter, Logger, LoggerAdapter, basicConfig, critical, debug, disable, error, exception
from logging._loggers import getLogger, info, log, root, warning
from logging._records import LogRecord
