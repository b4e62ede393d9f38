rows = [("apple", 3, 120), ("banana", 12, 45), ("cherry", 100, 5)]
print(f"{'name':<10}|{'count':>6}|{'price':>6}|{'total':>8}")
print("-" * 10 + "+" + "-" * 6 + "+" + "-" * 6 + "+" + "-" * 8)
total = 0
for name, count, price in rows:
    print(f"{name:<10}|{count:>6}|{price:>6}|{count * price:>8,}")
    total += count * price
print(f"{'total':<24} {total:>8,}")
