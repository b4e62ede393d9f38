import logging, sys, io
logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(levelname)-8s %(name)s: %(message)s")
logging.info("hello %s", "x"); logging.debug("no"); log = logging.getLogger("a.b"); log.warning("w %d %r", 3, "q"); log.setLevel(logging.DEBUG); log.debug("dbg")
try: 1 / 0
except ZeroDivisionError: log.exception("oops")
h = logging.StreamHandler(s := io.StringIO()); h.setFormatter(logging.Formatter("[{levelname}] {message}", style="{")); log.addHandler(h); log.error("e %(k)s", {"k": 5}); print(s.getvalue()); print(log, log.parent, logging.getLogger(), logging.getLevelName(30), log.isEnabledFor(10), log.getEffectiveLevel(), log.hasHandlers())
log.propagate = False; log.info("hidden"); logging.disable(logging.INFO); log.info("gone"); print(repr(s.getvalue()))
class F(logging.Filter):
    def filter(self, r): return "secret" not in r.getMessage()
logging.disable(0); h.addFilter(F()); log.info("a secret"); log.info("plain", extra={"z": 1}); print(repr(s.getvalue()))
