radius = 5
area = radius * 3.14
