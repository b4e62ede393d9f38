"""JSON: nested data to text and back, several times."""

import json

data = {
    "name": "taipan",
    "tags": ["python", "risc-v", "\u00fcml\u00e4ut", "tab\tquote\""],
    "numbers": [0, -1, 12345678901, 3.5, -0.25, 1e22],
    "nested": [{"id": i, "ok": i % 3 == 0, "none": None, "values": list(range(i))} for i in range(12)],
}
text = json.dumps(data)
for _ in range(6):
    again = json.loads(text)
    text = json.dumps(again)
print(again == data, len(text))
print(text[:120])
print(json.dumps(data["nested"][4], indent=2, sort_keys=True))
