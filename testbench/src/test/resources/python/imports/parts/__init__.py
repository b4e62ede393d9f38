print("package parts:", __name__)
VERSION = "1.2"
