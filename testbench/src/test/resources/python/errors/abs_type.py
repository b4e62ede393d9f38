print(abs("5"))
