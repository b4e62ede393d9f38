def compute_value(x):
    return x


print(compute_valu(5))
