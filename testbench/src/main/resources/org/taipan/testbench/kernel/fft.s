# Fourier transform of 256 complex doubles {real, imaginary}, in place: decimation in time, radix 2
# (J. W. Cooley, J. W. Tukey, 1965). Needs Zdinx.
.text
prepare:
  mv s10, ra
  li s11, 6
  la s0, result
  la s1, result_end
  li s2, 0x3e00000000000000 # 2^-31
fill:
  call random
  fcvt.d.l a0, a0
  fmul.d a0, a0, s2
  sd a0, 0(s0)
  addi s0, s0, 8
  bltu s0, s1, fill
  mv ra, s10
  ret

kernel:
  addi sp, sp, -48
  sd s0, 0(sp)
  sd s1, 8(sp)
  sd s2, 16(sp)
  sd s3, 24(sp)
  sd s4, 32(sp)
  sd s5, 40(sp)

# Points whose numbers are each other's bits backwards change places.
  la a0, result
  li a1, 1
  li a2, 255
reverse:
  mv t0, a1
  li t1, 0
  li t2, 8
reverse_bit:
  slli t1, t1, 1
  andi t3, t0, 1
  or t1, t1, t3
  srli t0, t0, 1
  addi t2, t2, -1
  bnez t2, reverse_bit
  bgeu a1, t1, in_place
  slli t0, a1, 4
  add t0, t0, a0
  slli t1, t1, 4
  add t1, t1, a0
  ld t2, 0(t0)
  ld t3, 8(t0)
  ld t4, 0(t1)
  ld t5, 8(t1)
  sd t4, 0(t0)
  sd t5, 8(t0)
  sd t2, 0(t1)
  sd t3, 8(t1)
in_place:
  addi a1, a1, 1
  blt a1, a2, reverse

# Eight stages. Within a stage, butterflies with the same factor w follow one another.
  la s0, roots
  la s1, roots_end
  la s2, result_end
  li s3, 16 # bytes from one half of a butterfly to the other
stage:
  ld a4, 0(s0) # w of the stage's second butterfly
  ld a5, 8(s0)
  li a2, 0x3ff0000000000000 # w = 1
  li a3, 0
  la s4, result
  add s5, s4, s3
factor:
  mv t0, s4
butterfly:
  add t1, t0, s3
  ld t2, 0(t1)
  ld t3, 8(t1)
  ld a6, 0(t0)
  ld a7, 8(t0)
  fmul.d t4, a2, t2
  fmul.d t5, a3, t3
  fmul.d t6, a2, t3
  fmul.d t2, a3, t2
  fsub.d t4, t4, t5
  fadd.d t6, t6, t2
  fadd.d t2, a6, t4
  fadd.d t3, a7, t6
  fsub.d t4, a6, t4
  fsub.d t5, a7, t6
  sd t2, 0(t0)
  sd t3, 8(t0)
  sd t4, 0(t1)
  sd t5, 8(t1)
  add t0, t1, s3
  bltu t0, s2, butterfly
  fmul.d t2, a2, a4
  fmul.d t3, a3, a5
  fmul.d t4, a2, a5
  fmul.d t5, a3, a4
  fsub.d a2, t2, t3
  fadd.d a3, t4, t5
  addi s4, s4, 16
  bltu s4, s5, factor
  slli s3, s3, 1
  addi s0, s0, 16
  bltu s0, s1, stage

  ld s0, 0(sp)
  ld s1, 8(sp)
  ld s2, 16(sp)
  ld s3, 24(sp)
  ld s4, 32(sp)
  ld s5, 40(sp)
  addi sp, sp, 48
  ret

.data
expected: .dword 0xadf51c15a5c59076
# cos and -sin of 2 pi / 2, 2 pi / 4, ... 2 pi / 256
roots:
  .dword 0xbff0000000000000, 0xbca1a62633145c07
  .dword 0x3c91a62633145c07, 0xbff0000000000000
  .dword 0x3fe6a09e667f3bcd, 0xbfe6a09e667f3bcc
  .dword 0x3fed906bcf328d46, 0xbfd87de2a6aea963
  .dword 0x3fef6297cff75cb0, 0xbfc8f8b83c69a60a
  .dword 0x3fefd88da3d12526, 0xbfb917a6bc29b42c
  .dword 0x3feff621e3796d7e, 0xbfa91f65f10dd814
  .dword 0x3feffd886084cd0d, 0xbf992155f7a3667e
roots_end:
.balign 64
result: .zero 4096
result_end:
