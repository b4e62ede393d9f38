# A mix of integer work as embedded programs have it, four times over: a linked list is searched and
# reversed, two small matrices are multiplied and bits picked from the products, a state machine
# classifies the fields of a text, and a CRC-16, bit by bit, covers all results.
.text
prepare:
  mv s10, ra
  li s11, 7
# 40 nodes {next, key, data}, in order, keys counted from 1
  la s0, nodes
  li s1, 1
  li s2, 40
node:
  addi t1, s0, 16
  bne s1, s2, not_last
  li t1, 0
not_last:
  sd t1, 0(s0)
  sh s1, 8(s0)
  call random
  sh a0, 10(s0)
  addi s0, s0, 16
  addi s1, s1, 1
  bge s2, s1, node
# two matrices of 9 x 9 half-words
  la s0, left
  la s1, right_end
element:
  call random
  andi a0, a0, 1023
  sh a0, 0(s0)
  addi s0, s0, 2
  bltu s0, s1, element
  mv ra, s10
  ret

kernel:
  addi sp, sp, -48
  sd ra, 0(sp)
  sd s0, 8(sp)
  sd s1, 16(sp)
  sd s2, 24(sp)
  sd s3, 32(sp)
  li s0, 0 # CRC
  li s1, 4
  la s2, nodes # head of the list
mix:
  call search
  call multiply
  call classify
  addi s1, s1, -1
  bnez s1, mix
  la t0, result
  sd s0, 0(t0)
  ld ra, 0(sp)
  ld s0, 8(sp)
  ld s1, 16(sp)
  ld s2, 24(sp)
  ld s3, 32(sp)
  addi sp, sp, 48
  ret

# s0 = CRC-16 (polynomial x^16 + x^15 + x^2 + 1, reflected) of s0 and the 16 bits in a0.
crc:
  slli a0, a0, 48
  srli a0, a0, 48
  xor s0, s0, a0
  li t0, 16
  li t1, 0xa001
crc_bit:
  andi t2, s0, 1
  srli s0, s0, 1
  beqz t2, crc_even
  xor s0, s0, t1
crc_even:
  addi t0, t0, -1
  bnez t0, crc_bit
  ret

# Searches the keys 5, 10, ... 45; after each search the list is reversed. Adds up the data of what is
# found, and counts what is not.
search:
  addi sp, sp, -16
  sd ra, 0(sp)
  li a1, 5
  li a2, 45
  li a0, 0
search_key:
  mv t0, s2
search_node:
  beqz t0, search_missing
  lh t1, 8(t0)
  beq t1, a1, search_found
  ld t0, 0(t0)
  j search_node
search_found:
  lh t1, 10(t0)
  add a0, a0, t1
  j search_reverse
search_missing:
  addi a0, a0, 1
search_reverse:
  li t0, 0
search_turn:
  ld t1, 0(s2)
  sd t0, 0(s2)
  mv t0, s2
  mv s2, t1
  bnez s2, search_turn
  mv s2, t0
  addi a1, a1, 5
  bge a2, a1, search_key
  call crc
  ld ra, 0(sp)
  addi sp, sp, 16
  ret

# Sum over all elements of the product of bits 2 to 5 and bits 5 to 11.
multiply:
  addi sp, sp, -16
  sd ra, 0(sp)
  li a0, 0
  la a1, left
  la a2, left_end
multiply_row:
  la a3, right
  addi a4, a3, 18
multiply_column:
  mv t0, a1
  mv t1, a3
  addi t2, a1, 18
  li t3, 0
multiply_term:
  lh t4, 0(t0)
  lh t5, 0(t1)
  mulw t4, t4, t5
  addw t3, t3, t4
  addi t0, t0, 2
  addi t1, t1, 18
  bltu t0, t2, multiply_term
  srliw t4, t3, 2
  andi t4, t4, 15
  srliw t5, t3, 5
  andi t5, t5, 127
  mul t4, t4, t5
  add a0, a0, t4
  addi a3, a3, 2
  bltu a3, a4, multiply_column
  addi a1, a1, 18
  bltu a1, a2, multiply_row
  call crc
  ld ra, 0(sp)
  addi sp, sp, 16
  ret

# Counts integers, numbers with a fraction and other fields of the text: fields are separated by
# commas, a digit is 0 to 9, a sign may stand in front.
classify:
  addi sp, sp, -16
  sd ra, 0(sp)
  la a1, text
  li a2, 0 # integers
  li a3, 0 # fractions
  li a4, 0 # others
  li a5, 44 # comma
  li a6, 46 # point
  li a7, 10
field:
  lbu t0, 0(a1)
  addi a1, a1, 1
  beqz t0, text_end
  addi t1, t0, -43 # a plus sign
  beqz t1, signed
  addi t1, t0, -45 # a minus sign
  bnez t1, unsigned
signed:
  lbu t0, 0(a1)
  addi a1, a1, 1
unsigned:
  addi t1, t0, -48
  bgeu t1, a7, other
integer:
  lbu t0, 0(a1)
  addi a1, a1, 1
  addi t1, t0, -48
  bltu t1, a7, integer
  beq t0, a5, integer_end
  bne t0, a6, other
fraction:
  lbu t0, 0(a1)
  addi a1, a1, 1
  addi t1, t0, -48
  bltu t1, a7, fraction
  bne t0, a5, other
  addi a3, a3, 1
  j field
integer_end:
  addi a2, a2, 1
  j field
other:
  addi a4, a4, 1
other_rest:
  beq t0, a5, field
  lbu t0, 0(a1)
  addi a1, a1, 1
  j other_rest
text_end:
  mv a0, a2
  call crc
  mv a0, a3
  call crc
  mv a0, a4
  call crc
  ld ra, 0(sp)
  addi sp, sp, 16
  ret

.data
expected: .dword 0xaf7f394c86306b93
result: .dword 0
result_end:
text: .ascii "12,-7,+3.25,x1,40000,3.,--2,0.5,9a,-0.125,7,+,18.75,1.2.3,65536,-1,.5,271828,3.14159,e,"
.ascii "100,-200.5,abc,42,0,+8,1e5,12.75,-,77777,0.0625,?,5,-6.5,+7,88.,9,10,11.5,twelve,13,-14,"
.byte 0
.balign 64
nodes: .zero 640
left: .zero 162
left_end:
right: .zero 162
right_end:
