#!/usr/bin/env python3
"""Reads Backstep traces with nothing but the standard library; with NumPy, tensors are arrays.

    read_trace.py FILE                    what is in the trace
    read_trace.py FILE 165                one step: its tensors and what is recorded of them
    read_trace.py FILE 165 dW1            a tensor of a step, recorded in full, as JSON
    read_trace.py FILE keyframe 150 W1    a parameter or velocity as it was before step 150, as JSON

As a module: for line in read_trace.lines("moons.jsonl.gz"): ...; read_trace.tensor(line["values"]["W1"]).
The format is specified in README.md beside this file.
"""
import base64
import gzip
import json
import math
import signal
import struct
import sys

try:
    import numpy
except ImportError:
    numpy = None


def lines(path):
    """Yields every whole line as a dictionary. A recording that was cut short just ends earlier."""
    with open(path, "rb") as file:
        zipped = file.read(2) == b"\x1f\x8b"
    with (gzip.open if zipped else open)(path, "rb") as file:
        try:
            for line in file:
                if line.endswith(b"\n"):
                    yield json.loads(line)
        except EOFError:
            return


NAMES = {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}


def number(value):
    """NaN and the infinities are strings, which JSON has no numbers for."""
    return float(value)


def tensor(record):
    """The cells of a recorded tensor: a NumPy array, or a list of rows; None if only a digest is recorded."""
    if "data" in record:
        rows = [[number(cell) for cell in row] for row in record["data"]]
    elif "f64" in record:
        count, width = record["shape"]
        cells = struct.unpack("<%dd" % (count * width), base64.b64decode(record["f64"]))
        rows = [list(cells[i * width : (i + 1) * width]) for i in range(count)]
    else:
        return None
    return rows if numpy is None else numpy.array(rows)


def find(path, kind, wanted):
    """The line {kind: wanted, ...}, such as {"step": 165, ...}."""
    for line in lines(path):
        if line.get(kind) == wanted and next(iter(line)) == kind:
            return line
    sys.exit("%s: there is no %s %d" % (path, kind, wanted))


def overview(path):
    counts, losses = {}, []
    for line in lines(path):
        kind = next(iter(line))
        counts[kind] = counts.get(kind, 0) + 1
        if kind == "backstep-trace":
            print("%s, detail %s, run %s" % (line["engine"], line["detail"], json.dumps(line["run"])))
            for op in line["program"]:
                print("  %-9s %-22s %s" % (op["phase"], op["op"], op["formula"]))
        elif kind == "step":
            losses.append(number(line["loss"]))
        elif kind == "evaluation":
            print("epoch %d: test accuracy %.4f" % (line["evaluation"], number(line["test"]["accuracy"])))
    print(", ".join("%d %s" % (count, kind) for kind, count in counts.items()))
    if losses:
        print("loss %.6f at step 0, %.6f at step %d" % (losses[0], losses[-1], len(losses) - 1))


def step(path, index):
    line = find(path, "step", index)
    print("step %d, epoch %d, batch %d, loss %r" % (index, line["epoch"], line["batch"], line["loss"]))
    for name, record in line["values"].items():
        print("  %-8s %s" % (name, {key: value for key, value in record.items() if key != "data"}))


def dump(path, kind, index, name):
    values = find(path, kind, index)["values"]
    if name not in values:
        sys.exit("%s: %s %d has %s, but no %s" % (path, kind, index, " ".join(values), name))
    cells = tensor(values[name])
    if cells is None:
        sys.exit("%s: of %s only %s is recorded. Record with --detail full" % (path, name, ", ".join(values[name])))
    rows = cells if numpy is None else cells.tolist()
    print(json.dumps([[cell if math.isfinite(cell) else NAMES[str(cell)] for cell in row] for row in rows]))


def main(arguments):
    if len(arguments) == 1:
        overview(arguments[0])
    elif len(arguments) == 2:
        step(arguments[0], int(arguments[1]))
    elif len(arguments) == 3:
        dump(arguments[0], "step", int(arguments[1]), arguments[2])
    elif len(arguments) == 4 and arguments[1] == "keyframe":
        dump(arguments[0], "keyframe", int(arguments[2]), arguments[3])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    main(sys.argv[1:])
