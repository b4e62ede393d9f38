from .flat import area, perimeter
from . import solid

NAMES = ["flat", "solid"]
