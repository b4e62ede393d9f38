import json
from json import dumps, loads

data = {"name": "x", "list": [1, 2.5, True, False, None, "é\n\"\\", []], "nested": {"a": {"b": {}}}, "1": -0.0, "big": 10 ** 20, "e": 1e100}
text = dumps(data)
print(text, loads(text) == data)
print(dumps(data, indent=2))
print(dumps([1, [2, {"a": ()}]], indent=1), dumps([], indent=2), dumps({}, indent=4), dumps([1, 2], indent="\t"), dumps([1, {"a": 2}], separators=(",", ":")))
print(dumps({"b": 1, "a": 2, "c": {"z": 1, "y": 2}}, sort_keys=True), dumps("é中😀\x7f\x01"), dumps("é中😀\x7f\x01", ensure_ascii=False), dumps({1: 2, None: 3, True: 4, 1.5: 5}), dumps((1, "a")), dumps({(1, 2): 3, "k": 1}, skipkeys=True))
print(dumps([float("nan"), float("inf"), -float("inf")]), dumps({1, 2}, default=sorted), dumps([object], default=lambda o: "object"))
print(loads("[1, 2.5, -3, 1e3, 1E-2, -0, 0.5, true, false, null, \"a\\u00e9\\ud83d\\ude00\\n\\/\", {}, [], {\"a\": {\"b\": [1]}}]"), loads(" { \"a\" : 1 , \"a\" : 2 } "), loads("\"x\""), loads("5"), loads(b"[1]"), loads("[NaN, Infinity, -Infinity]"), loads('"\\u12aB\\ud800x"') == "\u12ab\ud800x")
print(loads('{"a": 1, "b": {"c": 2}}', object_hook=lambda d: sorted(d.items())), loads('{"a": 1, "a": 2}', object_pairs_hook=lambda p: p), loads("[1.5, 2]", parse_float=str, parse_int=lambda s: s + "!"))
for bad in ("", " ", "[", "[1", "[1,", "[1,]", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', "{1:2}", "nul", "[1 2]", '"abc', '"a\\', '"\\x"', '"\\u12g4"', '"a\nb"', "1 2", "-", "+1", "01", "1.", "{'a': 1}", "[1,\n\n  x]", "tru"):
    try:
        print(loads(bad))
    except json.JSONDecodeError as e:
        print(e, e.msg, e.pos, e.lineno, e.colno)


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


loop = []
loop.append(loop)
caught(lambda: dumps({1, 2}))
caught(lambda: dumps(loop))
caught(lambda: dumps({(1, 2): 3}))
caught(lambda: dumps(float("nan"), allow_nan=False))
caught(lambda: loads(5))
caught(lambda: dumps({"a": 1, 2: 3}, sort_keys=True))
