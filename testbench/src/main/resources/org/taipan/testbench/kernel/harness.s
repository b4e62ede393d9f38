# Runs a kernel twice with the same input: the first run warms caches and prediction, the second is
# measured. `measure`, which KernelRun writes, calls the kernel while the counters count.
#
# A kernel defines
#   prepare              makes its input; may use all registers but sp
#   kernel               is measured, with its call and return; keeps the calling convention
#   result, result_end   a multiple of 8 bytes
#   expected             the digest of the result, 64 bits
_start:
  la sp, stack_end
  call prepare
  call kernel
  call prepare
  call measure
  la a0, result
  la a1, result_end
  call digest
  la t0, expected
  ld t0, 0(t0)
  xor a0, a0, t0
  snez a0, a0
  li t0, 0x10020000 # host exit: 0 if the result is right, else 1
  sw a0, 0(t0)
stand:
  j stand

# a0 = FNV-1a over the 64-bit words from a0 up to a1.
digest:
  li t0, 0xcbf29ce484222325
  li t1, 0x100000001b3
digest_word:
  ld t2, 0(a0)
  xor t0, t0, t2
  mul t0, t0, t1
  addi a0, a0, 8
  bltu a0, a1, digest_word
  mv a0, t0
  ret

# Pseudo-random numbers: x = x * 6364136223846793005 + 1442695040888963407 in s11, which the caller
# sets to its seed first; a0 = x >> 33, 31 bits. Changes t0.
random:
  li t0, 6364136223846793005
  mul s11, s11, t0
  li t0, 1442695040888963407
  add s11, s11, t0
  srli a0, s11, 33
  ret

.data
.balign 64
stack: .zero 2048
stack_end:
.balign 64
