"""Text that is no float."""

print(1)
print(float("."))
