import parts.plain

print(parts.plain.COUNT)
print(parts.plain.absent)
