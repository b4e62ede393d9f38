x: missing = print("assigned first")
