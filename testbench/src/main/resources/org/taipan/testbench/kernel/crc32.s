# CRC-32 (IEEE 802.3) of 4096 bytes, by a table of 256 words.
.text
prepare:
  mv s10, ra
  li s11, 5
  la s0, bytes
  la s1, bytes_end
fill:
  call random
  sb a0, 0(s0)
  addi s0, s0, 1
  bltu s0, s1, fill
  la s0, table
  li s1, 0
  li t1, 0xedb88320
  li t2, 256
entry:
  mv t0, s1
  li t3, 8
bit:
  andi t4, t0, 1
  neg t4, t4
  and t4, t4, t1
  srli t0, t0, 1
  xor t0, t0, t4
  addi t3, t3, -1
  bnez t3, bit
  sw t0, 0(s0)
  addi s0, s0, 4
  addi s1, s1, 1
  blt s1, t2, entry
  mv ra, s10
  ret

kernel:
  la a1, bytes
  la a2, bytes_end
  la a3, table
  li a0, 0xffffffff
byte:
  lbu t0, 0(a1)
  xor t0, t0, a0
  andi t0, t0, 255
  slli t0, t0, 2
  add t0, t0, a3
  lwu t0, 0(t0)
  srli a0, a0, 8
  xor a0, a0, t0
  addi a1, a1, 1
  bltu a1, a2, byte
  li t0, 0xffffffff
  xor a0, a0, t0
  la t0, result
  sd a0, 0(t0)
  ret

.data
expected: .dword 0x9decd3b6e054a9f4
result: .dword 0
result_end:
.balign 64
table: .zero 1024
bytes: .zero 4096
bytes_end:
