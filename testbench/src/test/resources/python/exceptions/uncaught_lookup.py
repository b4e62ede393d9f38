def load(d, key):
    try:
        return d[key]
    except KeyError:
        raise LookupError(f"missing {key}")

def main():
    data = {"a": [1, 2, 0]}
    out = {}
    for name in ["a", "b"]:
        try:
            xs = load(data, name)
        except LookupError as e:
            out[name] = str(e)
        else:
            out[name] = []
            for x in xs:
                try:
                    out[name].append(10 / x)
                except ZeroDivisionError:
                    out[name].append(None)
    print(out)
    return load(data, "zzz")

main()
