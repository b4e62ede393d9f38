import cycle_c

if __name__ == "__main__":
    print("main", cycle_c.back())
else:
    print("imported")
