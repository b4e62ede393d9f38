"""One-way constraints of different strengths, solved incrementally by local propagation."""

REQUIRED, STRONG, MEDIUM, WEAK, WEAKEST = range(5)


class Variable:
    def __init__(self, name, value):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined = None
        self.mark = 0
        self.strength = WEAKEST
        self.stay = True


class Constraint:
    def __init__(self, strength):
        self.strength = strength

    def add(self, planner):
        for variable in self.variables():
            variable.constraints.append(self)
        planner.satisfy_chain(self)

    def remove(self, planner):
        if self.is_satisfied():
            planner.retract(self)
        else:
            for variable in self.variables():
                variable.constraints.remove(self)

    def inputs_known(self, mark):
        for v in self.inputs():
            if not (v.mark == mark or v.stay or v.determined is None):
                return False
        return True

    def satisfy(self, mark, planner):
        self.choose(mark)
        if not self.is_satisfied():
            if self.strength == REQUIRED:
                raise ValueError("a required constraint cannot be satisfied")
            return None
        for v in self.inputs():
            v.mark = mark
        out = self.output()
        overridden = out.determined
        if overridden is not None:
            overridden.clear()
        out.determined = self
        if not planner.propagate(self, mark):
            raise ValueError("a cycle")
        out.mark = mark
        return overridden

    def recalculate(self):
        out = self.output()
        out.strength = self.walkabout()
        out.stay = self.is_constant()
        if out.stay:
            self.execute()


class Unary(Constraint):
    def __init__(self, variable, strength):
        super().__init__(strength)
        self.target = variable
        self.satisfied = False

    def variables(self):
        return (self.target,)

    def inputs(self):
        return ()

    def output(self):
        return self.target

    def is_satisfied(self):
        return self.satisfied

    def clear(self):
        self.satisfied = False

    def choose(self, mark):
        self.satisfied = self.target.mark != mark and self.strength < self.target.strength

    def walkabout(self):
        return self.strength

    def is_constant(self):
        return not isinstance(self, Edit)

    def execute(self):
        pass


class Stay(Unary):
    pass


class Edit(Unary):
    pass


class Binary(Constraint):
    def __init__(self, first, second, strength):
        super().__init__(strength)
        self.first = first
        self.second = second
        self.direction = 0

    def variables(self):
        return (self.first, self.second)

    def inputs(self):
        return (self.first,) if self.direction > 0 else (self.second,)

    def output(self):
        return self.second if self.direction > 0 else self.first

    def is_satisfied(self):
        return self.direction != 0

    def clear(self):
        self.direction = 0

    def choose(self, mark):
        first, second = self.first, self.second
        if first.mark == mark:
            self.direction = 1 if second.mark != mark and self.strength < second.strength else 0
        elif second.mark == mark:
            self.direction = -1 if first.mark != mark and self.strength < first.strength else 0
        elif first.strength > second.strength:
            self.direction = -1 if self.strength < first.strength else 0
        else:
            self.direction = 1 if self.strength < second.strength else 0

    def walkabout(self):
        return max(self.strength, self.inputs()[0].strength)

    def is_constant(self):
        return self.inputs()[0].stay


class Equal(Binary):
    def execute(self):
        self.output().value = self.inputs()[0].value


class Scale(Binary):
    def __init__(self, source, scale, offset, result, strength):
        super().__init__(source, result, strength)
        self.scale = scale
        self.offset = offset

    def execute(self):
        if self.direction > 0:
            self.second.value = self.first.value * self.scale + self.offset
        else:
            self.first.value = (self.second.value - self.offset) // self.scale


class Planner:
    def __init__(self):
        self.mark = 0

    def new_mark(self):
        self.mark += 1
        return self.mark

    def satisfy_chain(self, constraint):
        mark = self.new_mark()
        while constraint is not None:
            constraint = constraint.satisfy(mark, self)

    def retract(self, constraint):
        out = constraint.output()
        constraint.clear()
        for variable in constraint.variables():
            variable.constraints.remove(constraint)
        out.determined = None
        out.strength = WEAKEST
        out.stay = True
        unsatisfied = []
        todo = [out]
        while todo:
            variable = todo.pop()
            for c in variable.constraints:
                if not c.is_satisfied():
                    unsatisfied.append(c)
                elif c is not variable.determined:
                    c.recalculate()
                    todo.append(c.output())
        unsatisfied.sort(key=lambda c: c.strength)
        for c in unsatisfied:
            self.satisfy_chain(c)

    def propagate(self, constraint, mark):
        todo = [constraint]
        while todo:
            c = todo.pop()
            out = c.output()
            if out.mark == mark:
                return False
            c.recalculate()
            for other in out.constraints:
                if other is not out.determined and other.is_satisfied():
                    todo.append(other)
        return True

    def plan(self, sources):
        mark = self.new_mark()
        plan = []
        todo = list(sources)
        while todo:
            c = todo.pop()
            out = c.output()
            if out.mark != mark and c.inputs_known(mark):
                plan.append(c)
                out.mark = mark
                for other in out.constraints:
                    if other is not out.determined and other.is_satisfied():
                        todo.append(other)
        return plan


def change(planner, variable, values):
    edit = Edit(variable, STRONG)
    edit.add(planner)
    plan = planner.plan([edit])
    for value in values:
        variable.value = value
        for constraint in plan:
            constraint.execute()
    edit.remove(planner)


def chain(length):
    planner = Planner()
    variables = [Variable("v%d" % i, 0) for i in range(length + 1)]
    for i in range(length):
        Equal(variables[i], variables[i + 1], REQUIRED).add(planner)
    Stay(variables[-1], WEAK).add(planner)
    change(planner, variables[0], range(20))
    return variables[-1].value


def projection(count):
    planner = Planner()
    scale, offset = 10, 1000
    sources = []
    results = []
    for i in range(count):
        source = Variable("source", i)
        result = Variable("result", i)
        sources.append(source)
        results.append(result)
        Stay(source, WEAK).add(planner)
        Scale(source, scale, offset, result, REQUIRED).add(planner)
    change(planner, sources[0], [17])
    forward = results[0].value
    change(planner, results[1], [1050])
    return forward, sources[1].value


print(chain(60))
print(projection(60))
