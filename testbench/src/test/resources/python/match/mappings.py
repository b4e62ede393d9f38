def event(e):
    match e:
        case {"type": "click", "x": x, "y": y}:
            return "click", x, y
        case {"type": "key", "key": ("a" | "b") as k, **rest}:
            return "key", k, rest
        case {"type": str_type, "items": [first, *_]}:
            return "items", str_type, first
        case {1: one, None: nothing}:
            return "odd keys", one, nothing
        case {}:
            return "mapping", e
        case _:
            return "none"


print(event({"type": "click", "x": 1, "y": 2, "z": 3}))
print(event({"type": "key", "key": "b", "shift": True, "n": 5}))
print(event({"type": "key", "key": "c"}))
print(event({"type": "list", "items": (7, 8)}))
print(event({1: "one", None: "nothing"}))
print(event({}), event([]), event("type"))


def nested(d):
    match d:
        case {"user": {"name": name, "tags": [*tags]}, "id": int_id} if int_id > 0:
            return name, tags, int_id
        case {"user": {"name": name}}:
            return name
        case {"error": _}:
            return "error"
    return None


print(nested({"user": {"name": "n", "tags": ["a", "b"]}, "id": 4}))
print(nested({"user": {"name": "n", "tags": []}, "id": 0}))
print(nested({"error": None}), nested({"user": {}}), nested({}))
