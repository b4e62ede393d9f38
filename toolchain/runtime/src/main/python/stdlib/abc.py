"""Abstract base classes."""


def abstractmethod(function):
    """Marks a method that subclasses must define."""
    function.__isabstractmethod__ = True
    return function


class ABCMeta(type):
    """The metaclass of classes with abstract methods."""

    def __new__(mcls, name, bases, namespace, **keywords):
        cls = super().__new__(mcls, name, bases, namespace, **keywords)
        abstracts = {n for n, v in namespace.items() if getattr(v, "__isabstractmethod__", False)}
        for base in bases:
            for n in getattr(base, "__abstractmethods__", ()):
                if getattr(getattr(cls, n, None), "__isabstractmethod__", False):
                    abstracts.add(n)
        cls.__abstractmethods__ = frozenset(abstracts)
        cls._abc_registry = []
        return cls

    def register(cls, subclass):
        """Makes a class count as a subclass."""
        cls._abc_registry.append(subclass)
        return subclass

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        if super().__subclasscheck__(subclass):
            return True
        if any(issubclass(subclass, c) for c in cls._abc_registry):
            return True
        return any(issubclass(subclass, c) for c in cls.__subclasses__())


class ABC(metaclass=ABCMeta):
    """A class with the metaclass ABCMeta."""

    __slots__ = ()
