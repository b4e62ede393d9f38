# The ends of the 48-bit range that Taipan's ints have.
most = 140737488355327
least = -most - 1
print(most, least, most + least)
print(most - 1 + 1, least + 1 - 1)
print(most // 2, least // 2, most % 1000, least % 1000)
print(most & 0xffff, least >> 40, ~most == least, ~least == most)
print(11863283 * 11863283, -11863283 * 11863283)
print(most == most, most > least, least < 0)
