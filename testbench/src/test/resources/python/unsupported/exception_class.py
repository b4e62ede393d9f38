print(ValueError)
