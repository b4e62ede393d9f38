print("abc"[None])
