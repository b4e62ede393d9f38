def parse(tokens):
    position = 0
    errors = []
    values = []
    while position < len(tokens):
        token = tokens[position]
        try:
            try:
                number = int(token)
            except ValueError:
                if token == "(":
                    depth = 1
                    start = position + 1
                    while depth:
                        position += 1
                        if tokens[position] == "(":
                            depth += 1
                        elif tokens[position] == ")":
                            depth -= 1
                    values.append(("group", start, position))
                    continue
                raise
            else:
                values.append(number)
        except ValueError as e:
            errors.append((position, str(e)))
        except IndexError:
            errors.append((position, "unbalanced"))
            break
        finally:
            position += 1
    return values, errors


print(parse(["1", "x", "(", "2", "(", "3", ")", ")", "4"]))
print(parse(["1", "(", "2"]))
