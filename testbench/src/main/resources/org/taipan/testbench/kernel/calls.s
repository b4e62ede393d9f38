# Calls: the 15th Fibonacci number by its recursive definition.
.text
prepare:
  ret

kernel:
  addi sp, sp, -16
  sd ra, 0(sp)
  li a0, 15
  call fibonacci
  la t0, result
  sd a0, 0(t0)
  ld ra, 0(sp)
  addi sp, sp, 16
  ret

fibonacci:
  li t0, 2
  bge a0, t0, deeper
  ret
deeper:
  addi sp, sp, -32
  sd ra, 0(sp)
  sd s0, 8(sp)
  sd s1, 16(sp)
  mv s0, a0
  addi a0, s0, -1
  call fibonacci
  mv s1, a0
  addi a0, s0, -2
  call fibonacci
  add a0, a0, s1
  ld ra, 0(sp)
  ld s0, 8(sp)
  ld s1, 16(sp)
  addi sp, sp, 32
  ret

.data
expected: .dword 0xaf61df4c85fe8ba5
result: .dword 0
result_end:
