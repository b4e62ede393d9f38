class M(type):
    def __prepare__(name, bases): return {}
