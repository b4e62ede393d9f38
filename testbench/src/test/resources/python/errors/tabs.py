def f(x):
	if x:
		return	x + None
	return 0


f(1)
