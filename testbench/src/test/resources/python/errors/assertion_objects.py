assert [], [1, "two"]
