class Lazy(property):
    pass
