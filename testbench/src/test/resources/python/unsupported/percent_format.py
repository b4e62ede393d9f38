print("%d items" % 5)
