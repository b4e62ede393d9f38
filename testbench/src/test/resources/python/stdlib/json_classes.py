import io
import json


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        if isinstance(o, complex):
            return {"re": o.real, "im": o.imag}
        return super().default(o)


class Compact(json.JSONEncoder):
    item_separator = ","
    key_separator = ":"


print(json.dumps({"s": {3, 1}, "c": [1j]}, cls=Encoder), json.dumps([1, {"a": 2}], cls=Compact))
try:
    json.dumps(object, cls=Encoder)
except TypeError as e:
    print(e)
print(json.JSONEncoder(sort_keys=True, indent=1).encode({"b": 1, "a": [1, 2]}))
print("".join(json.JSONEncoder().iterencode([1, "x", None])), json.JSONEncoder(default=str).encode([1j]))
d = json.JSONDecoder()
print(d.decode(' {"a": [1, 2.5]} '), d.raw_decode("[1] tail"), d.raw_decode("x [1]", 2))


class Decoder(json.JSONDecoder):
    def __init__(self, **options):
        super().__init__(object_hook=self.hook, **options)

    def hook(self, o):
        return tuple(sorted(o.items()))


print(json.loads('{"b": 1, "a": {"c": 2}}', cls=Decoder))
print(json.loads("[NaN, -Infinity]", parse_constant=lambda text: text.lower()))
print(json.loads('"a\tb"', strict=False))
for text in ("[1", "[1]]", '{"a": }'):
    try:
        d.decode(text)
    except json.JSONDecodeError as e:
        print(e)
stream = io.StringIO()
json.dump({"k": [1, {2}]}, stream, cls=Encoder, indent=2)
print(stream.getvalue())
