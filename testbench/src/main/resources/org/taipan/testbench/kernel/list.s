# Linked list: 512 nodes {next, value} of 16 bytes, scattered; eight walks that add up the values and
# find the largest.
.text
prepare:
  mv s10, ra
  li s11, 2
  la s0, nodes
  li s1, 0 # number of the node
  li s2, 512
link:
  li t0, 269
  mul t0, s1, t0
  addi t0, t0, 87
  andi t0, t0, 511
  slli t0, t0, 4
  la t1, nodes
  add t0, t0, t1
  bne t0, t1, linked
  li t0, 0 # behind the last node there is none, not the first again
linked:
  sd t0, 0(s0)
  call random
  sd a0, 8(s0)
  addi s0, s0, 16
  addi s1, s1, 1
  blt s1, s2, link
  mv ra, s10
  ret

kernel:
  li a0, 0 # sum
  li a1, 0 # largest
  li a2, 8
walk:
  la a3, nodes
node:
  ld a4, 8(a3)
  ld a3, 0(a3)
  add a0, a0, a4
  bgeu a1, a4, smaller
  mv a1, a4
smaller:
  bnez a3, node
  addi a2, a2, -1
  bnez a2, walk
  la a3, result
  sd a0, 0(a3)
  sd a1, 8(a3)
  ret

.data
expected: .dword 0x774dfe32fb31a008
result: .zero 16
result_end:
.balign 64
nodes: .zero 8192
