print("before")
raise SystemExit("stopped by text")
