# Memory copy: 65536 bytes, more than the caches hold, 64 bytes a round.
.text
prepare:
  mv s10, ra
  li s11, 8
  la s0, source
  la s1, source_end
fill:
  call random
  sd a0, 0(s0)
  addi s0, s0, 8
  bltu s0, s1, fill
  mv ra, s10
  ret

kernel:
  la a0, result
  la a1, source
  la a2, source_end
round:
  ld t0, 0(a1)
  ld t1, 8(a1)
  ld t2, 16(a1)
  ld t3, 24(a1)
  ld t4, 32(a1)
  ld t5, 40(a1)
  ld t6, 48(a1)
  ld a4, 56(a1)
  sd t0, 0(a0)
  sd t1, 8(a0)
  sd t2, 16(a0)
  sd t3, 24(a0)
  sd t4, 32(a0)
  sd t5, 40(a0)
  sd t6, 48(a0)
  sd a4, 56(a0)
  addi a1, a1, 64
  addi a0, a0, 64
  bltu a1, a2, round
  ret

.data
expected: .dword 0x6513885183c6e7ac
.balign 64
source: .zero 65536
source_end:
result: .zero 65536
result_end:
