# Sieve of Eratosthenes up to 8192: a byte for each number, 1 if it is composite; then the primes are
# counted.
.text
prepare:
  la t0, result
  la t1, result_end
fill:
  sd zero, 0(t0)
  addi t0, t0, 8
  bltu t0, t1, fill
  ret

kernel:
  la a0, flags
  la a1, result_end
  li a2, 2 # candidate
  li a3, 8192
  li a4, 0 # primes
  li a5, 1
candidate:
  add t0, a0, a2
  lbu t1, 0(t0)
  bnez t1, composite
  addi a4, a4, 1
  add t0, t0, a2
  bgeu t0, a1, composite
strike:
  sb a5, 0(t0)
  add t0, t0, a2
  bltu t0, a1, strike
composite:
  addi a2, a2, 1
  blt a2, a3, candidate
  la t0, result
  sd a4, 0(t0)
  ret

.data
expected: .dword 0xcda4410e5b03ec12
.balign 64
result: .dword 0
flags: .zero 8192
result_end:
