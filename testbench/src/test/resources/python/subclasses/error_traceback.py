# An error in a method of a subclass that calls the base's.
class Stack(list):
    def take(self):
        return super().pop()


Stack().take()
