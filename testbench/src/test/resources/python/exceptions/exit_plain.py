try:
    raise SystemExit
finally:
    print("done")
