# Product of two matrices of 20 x 20 64-bit integers.
.text
prepare:
  mv s10, ra
  li s11, 3
  la s0, left
  la s1, right_end
fill:
  call random
  addi a0, a0, -1000
  sd a0, 0(s0)
  addi s0, s0, 8
  bltu s0, s1, fill
  mv ra, s10
  ret

kernel:
  la a0, left # row of the left matrix
  la a1, result
  la a2, left_end
  li a7, 160 # bytes of a row
row:
  la a3, right # column of the right matrix
  add a4, a3, a7
column:
  mv t0, a0
  mv t1, a3
  add t2, a0, a7
  li t3, 0
term:
  ld t4, 0(t0)
  ld t5, 0(t1)
  addi t0, t0, 8
  add t1, t1, a7
  mul t4, t4, t5
  add t3, t3, t4
  bltu t0, t2, term
  sd t3, 0(a1)
  addi a1, a1, 8
  addi a3, a3, 8
  bltu a3, a4, column
  add a0, a0, a7
  bltu a0, a2, row
  ret

.data
expected: .dword 0xd2454fe40ad13519
.balign 64
left: .zero 3200
left_end:
right: .zero 3200
right_end:
result: .zero 3200
result_end:
