width = 8
for i in range(4):
    print(f"[{i:{width}}] [{'ab':>{width + i}}] [{i:{'0'}{i + 1}}]")
fill = "*"
print(f"{'mid':{fill}^{width}}")
print(f"{f'{width}' + 'x'}")
