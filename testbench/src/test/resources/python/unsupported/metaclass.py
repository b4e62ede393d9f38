class Meta:
    pass
class Point(metaclass=Meta):
    pass
