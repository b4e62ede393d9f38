z = 2j
