# Quicksort (Hoare's partition, recursive) of 1024 64-bit integers.
.text
prepare:
  mv s10, ra
  li s11, 4
  la s0, result
  la s1, result_end
fill:
  call random
  sd a0, 0(s0)
  addi s0, s0, 8
  bltu s0, s1, fill
  mv ra, s10
  ret

kernel:
  la a0, result
  la a1, result_end
  addi a1, a1, -8

# Sorts from a0 to a1, both included.
sort:
  bgeu a0, a1, sorted
  add t0, a0, a1
  srli t0, t0, 1
  andi t0, t0, -8
  ld t0, 0(t0) # pivot
  mv t1, a0
  mv t2, a1
low:
  ld t3, 0(t1)
  bge t3, t0, high
  addi t1, t1, 8
  j low
high:
  ld t4, 0(t2)
  bge t0, t4, exchange
  addi t2, t2, -8
  j high
exchange:
  bltu t2, t1, parts
  sd t4, 0(t1)
  sd t3, 0(t2)
  addi t1, t1, 8
  addi t2, t2, -8
  bgeu t2, t1, low
parts:
  addi sp, sp, -32
  sd ra, 0(sp)
  sd t1, 8(sp)
  sd a1, 16(sp)
  mv a1, t2
  call sort
  ld a0, 8(sp)
  ld a1, 16(sp)
  ld ra, 0(sp)
  addi sp, sp, 32
  j sort
sorted:
  ret

.data
expected: .dword 0xa83f025aea6ee15c
.balign 64
result: .zero 8192
result_end:
