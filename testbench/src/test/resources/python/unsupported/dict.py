ages = {"ann": 5}
