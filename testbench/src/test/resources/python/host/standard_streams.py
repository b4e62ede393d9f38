# The standard streams as file objects, and their bytes.
import io
import sys

print(sys.stdin.fileno(), sys.stdout.fileno(), sys.stderr.fileno(), sys.stdin.name, sys.stdout.name, sys.stderr.name)
print(sys.stdout, sys.stdout.mode, sys.stdout.encoding, sys.stdout.isatty(), sys.stdin.isatty())
print(sys.stdin.readable(), sys.stdin.writable(), sys.stdout.readable(), sys.stdout.writable(), sys.stdout.closed)
sys.stdout.reconfigure(encoding="utf-8")
sys.stdout.flush()
print(sys.stdout.buffer.write(b"bytes \xc3\xa4\n"), sys.stdout.buffer.write(bytearray(b"more\n")), flush=True)
sys.stdout.buffer.flush()
sys.stderr.buffer.write(b"to stderr\n")
sys.stderr.buffer.flush()
print(sys.stdin.buffer.readline(), sys.stdin.buffer.read(3), sys.stdin.buffer.fileno())
numbers = list(map(int, sys.stdin.buffer.readline().split()))
print(numbers, sys.stdin.buffer.read().split(), sys.stdin.buffer.read())
