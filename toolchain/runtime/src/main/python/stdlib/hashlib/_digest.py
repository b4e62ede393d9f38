"""What the digests have in common: blocks, padding, the object that collects bytes."""


class Digest:
    """Collects bytes; a subclass says what a block does to the state."""

    block_size = 64
    _byteorder = "big"
    _word = 4

    def __init__(self, data=b""):
        self._state = self._start
        self._rest = b""
        self._count = 0
        if data:
            self.update(data)

    def update(self, data, /):
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        data = bytes(data)
        self._count += len(data)
        data = self._rest + data
        size = self.block_size
        end = len(data) - len(data) % size
        for at in range(0, end, size):
            self._state = self._compress(self._state, self._words(data, at))
        self._rest = data[end:]

    def _words(self, data, at):
        width = self._word
        return [
            int.from_bytes(data[i : i + width], self._byteorder)
            for i in range(at, at + self.block_size, width)
        ]

    def digest(self):
        size = self.block_size
        bits = self._count * 8
        tail = self._rest + b"\x80"
        tail += bytes((-len(tail) - size // 8) % size)
        tail += bits.to_bytes(size // 8, self._byteorder)
        state = self._state
        for at in range(0, len(tail), size):
            state = self._compress(state, self._words(tail, at))
        return b"".join([x.to_bytes(self._word, self._byteorder) for x in state])[: self.digest_size]

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        made = type(self)()
        made._state = self._state
        made._rest = self._rest
        made._count = self._count
        return made

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH object @ {hex(id(self))}>"
