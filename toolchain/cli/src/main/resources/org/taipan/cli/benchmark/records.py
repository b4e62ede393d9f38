"""Records: objects, arrays and strings as the Dhrystone mix has them."""


class Record:
    def __init__(self, link=None, kind=0, choice=0, number=0, text=""):
        self.link = link
        self.kind = kind
        self.choice = choice
        self.number = number
        self.text = text

    def copy(self):
        return Record(self.link, self.kind, self.choice, self.number, self.text)


class Machine:
    def __init__(self):
        self.count = 0
        self.flag = False
        self.letter = "A"
        self.row = [0] * 51
        self.grid = [[0] * 51 for _ in range(51)]
        self.first = Record()
        self.second = Record(self.first, 0, 2, 40, "DHRYSTONE PROGRAM, SOME STRING")

    def chain(self, record):
        following = self.second.copy()
        record.link = following
        record.number = 5
        following.number = record.number
        following.link = record.link
        if following.kind == 0:
            following.number = 6
            following.choice = self.decide(record.choice)
            following.link = self.second.link
            following.number = following.number + 10
        return following

    def decide(self, choice):
        if choice == 0:
            return 2
        if choice == 1:
            return 0 if self.count > 100 else 3
        return choice - 1

    def arrays(self, a, b):
        at = a + 5
        self.row[at] = b
        self.row[at + 1] = self.row[at]
        self.row[at + 30] = at
        for column in range(at, at + 2):
            self.grid[at][column] = at
        self.grid[at][at - 1] += 1
        self.grid[at + 20][at] = self.row[at]
        self.count += 5

    def same(self, a, b):
        i = 1
        while i <= 1:
            if a[i] == b[i + 1]:
                self.letter = "B"
            i += 1
        return a > b

    def turn(self, i):
        self.flag = self.letter == "A"
        text = "DHRYSTONE PROGRAM, 2'ND STRING"
        self.flag = not self.same("DHRYSTONE PROGRAM, 1'ST STRING", text)
        a, b, c = 2, 3, 0
        while a < b:
            c = 5 * a - b
            a += 1
        self.arrays(a, c)
        following = self.chain(self.second)
        for letter in "AB":
            if letter == self.letter:
                following.choice = i % 3
        b = b * a
        a = b // c
        return 7 * (b - c) - a + following.choice


machine = Machine()
total = 0
for i in range(600):
    total += machine.turn(i)
print(total, machine.count, machine.flag, machine.row[8], machine.second.number, machine.second.text)
