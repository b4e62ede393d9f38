# Runs for ever: a sieve of 4096 flags, then 64 pseudo-random numbers sorted by insertion.
_start:
  la sp, stack_end
  li s11, 12345
again:
  jal ra, sieve
  jal ra, fill
  jal ra, sort
  j again

sieve:
  la t0, flags
  li t1, 4096
  add t2, t0, t1
  mv t3, t0
clear:
  sd zero, 0(t3)
  addi t3, t3, 8
  bltu t3, t2, clear
  li t4, 2
candidate:
  add t3, t0, t4
  lbu t5, 0(t3)
  bnez t5, composite
  li t6, 1
  add t3, t3, t4
strike:
  bgeu t3, t2, composite
  sb t6, 0(t3)
  add t3, t3, t4
  j strike
composite:
  addi t4, t4, 1
  blt t4, t1, candidate
  ret

fill:
  la t0, numbers
  li t1, 64
number:
  addi sp, sp, -16
  sd ra, 8(sp)
  jal ra, next
  ld ra, 8(sp)
  addi sp, sp, 16
  sd a0, 0(t0)
  addi t0, t0, 8
  addi t1, t1, -1
  bnez t1, number
  ret

next:
  li a1, 1103515245
  mul s11, s11, a1
  addi s11, s11, 1013
  srli a0, s11, 16
  li a1, 0x3fffffff
  and a0, a0, a1
  ret

sort:
  la t0, numbers
  li t1, 1
outer:
  slli t2, t1, 3
  add t2, t2, t0
  ld t3, 0(t2)
inner:
  beq t2, t0, place
  ld t4, -8(t2)
  bge t3, t4, place
  sd t4, 0(t2)
  addi t2, t2, -8
  j inner
place:
  sd t3, 0(t2)
  addi t1, t1, 1
  li t5, 64
  blt t1, t5, outer
  ret

.data
flags: .zero 4096
numbers: .zero 512
stack: .zero 256
stack_end: .dword 0
