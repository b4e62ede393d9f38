from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def both(self): return self.area(), self.name
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    @property
    def name(self): return "sq"
class Half(Shape):
    def area(self): return 0
for c in (Shape, Half):
    try: c()
    except TypeError as e: print(e)
print(Sq(3).both(), isinstance(Sq(1), Shape), issubclass(Half, Shape), isinstance(5, Shape))
