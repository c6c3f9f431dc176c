"""What reads the cases of a Backstep exercise and writes your answers. Nothing to change here.

    from backstep import np, run

`np` is NumPy if it is installed. If it is not, `np` is a small stand-in with matrices that can do
what the exercises need, written the same way: @, .T, + - * /, comparisons, sums with axis and
keepdims=True, np.exp, np.log, np.tanh, np.maximum, np.where, np.zeros, np.array.

`run(answer)` goes at the end of your program. It calls answer(case, given) for every step of every
case; `given` holds the matrices by name, and what you return holds yours by name. A matrix that you
have updated (a weight, a velocity) is given to the next step as you left it.

    python3 student.py                          tries it on the cases beside it, cases.json
    python3 student.py CASES ANSWERS            reads one file and writes the other
"""

import json
import math
import os
import sys


class Matrix:
    """Rows of numbers: the part of a NumPy array that the exercises need."""

    __array_priority__ = 1

    def __init__(self, rows):
        self.rows = [[float(cell) for cell in row] for row in rows]

    @property
    def shape(self):
        return (len(self.rows), len(self.rows[0]) if self.rows else 0)

    @property
    def size(self):
        return self.shape[0] * self.shape[1]

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __len__(self):
        return len(self.rows)

    def __iter__(self):
        return iter(self.rows)

    def __getitem__(self, index):
        if isinstance(index, tuple):
            row, column = index
            if isinstance(row, int) and isinstance(column, int):
                return self.rows[row][column]
            if isinstance(row, slice) or isinstance(column, slice):
                part = self.rows[row] if isinstance(row, slice) else [self.rows[row]]
                columns = column if isinstance(column, slice) else slice(column, column + 1)
                return Matrix([line[columns] for line in part])
            return Matrix([[self.rows[int(r)][int(c)] for r, c in zip(row, column)]])
        if isinstance(index, slice):
            return Matrix(self.rows[index])
        if isinstance(index, int):
            return self.rows[index]
        return Matrix([self.rows[int(row)] for row in index])

    def __setitem__(self, index, value):
        row, column = index
        self.rows[row][column] = float(value)

    def __matmul__(self, other):
        columns = list(zip(*matrix(other).rows))
        if self.shape[1] != other.shape[0]:
            raise ValueError("shapes %s and %s do not fit" % (self.shape, other.shape))
        return Matrix(
            [[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows]
        )

    def _with(self, other, function):
        other = matrix(other)
        rows, columns = (max(pair) for pair in zip(self.shape, other.shape))
        for own in self.shape, other.shape:
            if own[0] not in (1, rows) or own[1] not in (1, columns):
                raise ValueError("shapes %s and %s do not fit" % (self.shape, other.shape))

        def cell(of, r, c):
            return of.rows[r if len(of.rows) > 1 else 0][c if len(of.rows[0]) > 1 else 0]

        return Matrix(
            [
                [function(cell(self, r, c), cell(other, r, c)) for c in range(columns)]
                for r in range(rows)
            ]
        )

    def __add__(self, other):
        return self._with(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._with(other, lambda a, b: a - b)

    def __mul__(self, other):
        return self._with(other, lambda a, b: a * b)

    def __truediv__(self, other):
        return self._with(other, quotient)

    def __pow__(self, other):
        return self._with(other, lambda a, b: a ** b)

    def __gt__(self, other):
        return self._with(other, lambda a, b: a > b)

    def __ge__(self, other):
        return self._with(other, lambda a, b: a >= b)

    def __lt__(self, other):
        return self._with(other, lambda a, b: a < b)

    def __le__(self, other):
        return self._with(other, lambda a, b: a <= b)

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(self, other):
        return matrix(other) - self

    def __rtruediv__(self, other):
        return matrix(other) / self

    def __neg__(self):
        return self * -1

    def _reduce(self, function, axis, keepdims):
        if axis is None:
            return function([cell for row in self.rows for cell in row])
        if not keepdims:
            raise ValueError("without NumPy, write keepdims=True")
        lines = self.rows if axis in (1, -1) else zip(*self.rows)
        totals = [function(list(line)) for line in lines]
        return Matrix([[total] for total in totals] if axis in (1, -1) else [totals])

    def sum(self, axis=None, keepdims=False):
        return self._reduce(sum, axis, keepdims)

    def max(self, axis=None, keepdims=False):
        return self._reduce(max, axis, keepdims)

    def min(self, axis=None, keepdims=False):
        return self._reduce(min, axis, keepdims)

    def mean(self, axis=None, keepdims=False):
        return self._reduce(lambda cells: sum(cells) / len(cells), axis, keepdims)

    def copy(self):
        return Matrix(self.rows)

    def astype(self, kind):
        return Matrix([[kind(cell) for cell in row] for row in self.rows])

    def tolist(self):
        return [list(row) for row in self.rows]

    def __repr__(self):
        return "Matrix(%r)" % self.rows


def quotient(a, b):
    """a / b as NumPy has it: division by zero is no error."""
    if b != 0:
        return a / b
    return math.nan if a == 0 or math.isnan(a) else math.copysign(math.inf, a)


def matrix(value):
    if isinstance(value, Matrix):
        return value
    if not hasattr(value, "__len__"):
        return Matrix([[value]])
    rows = list(value)
    return Matrix(rows if rows and hasattr(rows[0], "__len__") else [rows])


def exp(x):
    try:
        return math.exp(x)
    except OverflowError:
        return math.inf


def log(x):
    return math.log(x) if x > 0 else (-math.inf if x == 0 else math.nan)


class StandIn:
    """The functions of NumPy that the exercises need, for matrices and for numbers."""

    inf = math.inf
    nan = math.nan
    float64 = float
    ndarray = Matrix

    def array(self, value, dtype=None):
        return Matrix(matrix(value).rows)

    asarray = array

    def zeros(self, shape):
        return Matrix([[0.0] * shape[1] for _ in range(shape[0])])

    def ones(self, shape):
        return self.zeros(shape) + 1

    def eye(self, size):
        return Matrix([[float(r == c) for c in range(size)] for r in range(size)])

    def zeros_like(self, like):
        return self.zeros(like.shape)

    def ones_like(self, like):
        return self.ones(like.shape)

    def arange(self, count):
        return list(range(count))

    def _each(self, function, value):
        if isinstance(value, Matrix):
            return Matrix([[function(cell) for cell in row] for row in value.rows])
        return function(value)

    def exp(self, value):
        return self._each(exp, value)

    def log(self, value):
        return self._each(log, value)

    def tanh(self, value):
        return self._each(math.tanh, value)

    def sqrt(self, value):
        return self._each(math.sqrt, value)

    def abs(self, value):
        return self._each(abs, value)

    def maximum(self, a, b):
        return matrix(a)._with(b, max)

    def minimum(self, a, b):
        return matrix(a)._with(b, min)

    def where(self, condition, a, b):
        zero = condition * 0
        a, b = zero + a, zero + b
        return Matrix(
            [
                [x if test else y for test, x, y in zip(*rows)]
                for rows in zip(condition.rows, a.rows, b.rows)
            ]
        )

    def sum(self, value, axis=None, keepdims=False):
        return value.sum(axis, keepdims)

    def max(self, value, axis=None, keepdims=False):
        return value.max(axis, keepdims)

    def mean(self, value, axis=None, keepdims=False):
        return value.mean(axis, keepdims)

    def dot(self, a, b):
        return a @ b

    def multiply(self, a, b):
        return a * b


try:
    import numpy as np
except ImportError:
    np = StandIn()


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def written(value):
    """A matrix, a row or a number as JSON has it."""
    if hasattr(value, "tolist"):
        return value.tolist()
    if isinstance(value, (list, tuple)):
        return [written(one) for one in value]
    return float(value)


def named(name, value):
    """A matrix as JSON has it, or the end: it is called by its name when it is none."""
    try:
        return written(value)
    except (TypeError, ValueError):
        sys.exit("%s: expected a matrix of numbers, got %.60r" % (name, value))


def solve(case, answer):
    """The answers to all steps of a case."""
    known = {}
    steps = []
    for step in case["steps"]:
        known.update((name, np.array(rows)) for name, rows in step["given"].items())
        told = dict(case, rows=step["rows"], steps=len(case["steps"]))
        answers = answer(told, dict(known))
        if not isinstance(answers, dict):
            sys.exit(
                "answer(case, given) has to return the matrices by name, and it returned %s. "
                "Does it end with return?" % ("None" if answers is None else type(answers).__name__)
            )
        steps.append({name: named(name, answers[name]) for name in case["asked"] if name in answers})
        known.update(
            (name, value) for name, value in answers.items() if hasattr(value, "shape")
        )
    return {"steps": steps}


def report(got, expected):
    """For each asked matrix whether it is right in every step of every case."""
    wrong = {}
    names = []
    for own, right in zip(got["cases"], expected["cases"]):
        for step, (mine, yours) in enumerate(zip(own["steps"], right["steps"])):
            for name, rows in yours.items():
                if name not in names:
                    names.append(name)
                if name not in wrong and not near(mine.get(name), rows):
                    wrong[name] = step
    for name in names:
        print("  %-8s %s" % (name, "differs" if name in wrong else "right"))
    print("%d of %d right." % (len(names) - len(wrong), len(names)))
    if wrong:
        first = min(wrong, key=lambda name: (wrong[name], names.index(name)))
        print("Begin with %s in step %d: what is computed from it differs too." % (first, wrong[first]))
    return not wrong


def near(mine, right):
    if isinstance(right, list):
        if len(right) == 1 and isinstance(right[0], list) and not isinstance(mine, list):
            return len(right[0]) == 1 and near(mine, right[0][0])
        if len(right) == 1 and isinstance(mine, list) and mine and not isinstance(mine[0], list):
            return near(mine, right[0])
        return (
            isinstance(mine, list)
            and len(mine) == len(right)
            and all(near(one, other) for one, other in zip(mine, right))
        )
    if not isinstance(mine, float):
        return False
    return (mine != mine and right != right) or abs(mine - right) <= 1e-6 * (1 + abs(right))


def run(answer):
    """Solves the cases: those of the command line, or those beside the program to try it."""
    folder = os.path.dirname(os.path.abspath(sys.argv[0]))
    tried = len(sys.argv) < 3
    cases = load(os.path.join(folder, "cases.json") if tried else sys.argv[1])
    answers = {"cases": [solve(case, answer) for case in cases["cases"]]}
    if tried:
        right = report(answers, load(os.path.join(folder, "expected.json")))
        sys.exit(0 if right else 1)
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(answers, file)
