"""Writes the reference runs of src/test/resources/reference.

Needs NumPy alone. From the top of the repository:

    python3 src/test/python/reference_runs.py FOLDER-OF-THE-FULL-REFERENCE

moons-after-backprop-cut.json and moons-interleaved-cut.json are cut out of the full
files: of every tensor its sum and each 11th cell. other-runs.json is computed here, with
each setting changed that the two full files leave at its default. What computes it is run
on the settings of the full files first, and has to agree with them.
"""

import json
import math
import sys
from pathlib import Path

import numpy as np
from numpy.random import RandomState

TARGET = Path(__file__).parents[1] / "resources" / "reference"
EVERY_OF_MOONS = 11
EVERY_OF_OTHERS = 23
# NumPy's own parameters move this far in 5000 interleaved steps from one BLAS to another.
WHOLE_RUN = 1e-8

DEFAULTS = {
    "seed": 42,
    "samples": 80,
    "noise": 0.2,
    "testShare": 0.2,
    "layers": [5, 3],
    "activation": "relu",
    "init": "he",
    "lr": 0.1,
    "momentum": 0.9,
    "batch": 16,
    "epochs": 3,
    "updateOrder": "after-backprop",
}
OTHERS = [
    {"name": "seed 0, short last batch", "seed": 0, "batch": 7},
    {"name": "seed 7, all rows in one batch", "seed": 7, "batch": 500, "epochs": 5},
    {"name": "seed above 2^31", "seed": 2**31 + 5},
    {"name": "one hidden layer", "layers": [8]},
    {"name": "no hidden layer", "layers": [], "batch": 7},
    {"name": "three layers", "layers": [6, 2, 7], "lr": 0.05},
    {"name": "sigmoid", "activation": "sigmoid", "init": "xavier"},
    {
        "name": "sigmoid beyond the clip",
        "activation": "sigmoid",
        "init": "xavier",
        "lr": 5000.0,
        "layers": [6],
    },
    {
        "name": "sigmoid interleaved",
        "activation": "sigmoid",
        "init": "xavier",
        "lr": 1.0,
        "updateOrder": "interleaved",
    },
    {"name": "tanh", "activation": "tanh", "init": "xavier"},
    {"name": "relu interleaved", "updateOrder": "interleaved", "batch": 7},
    {"name": "no momentum", "momentum": 0.0},
    {"name": "all zero", "init": "zeros"},
    {"name": "uniform", "init": "uniform", "seed": 7},
    {"name": "101 samples, no noise", "samples": 101, "noise": 0.0, "testShare": 0.3},
    {"name": "not finite", "lr": 300.0, "updateOrder": "interleaved", "epochs": 2},
]


def moons(samples, noise, seed):
    """Two half circles, shuffled, then noise on every feature, row by row."""
    outer = samples // 2
    over, under = np.linspace(0, np.pi, outer), np.linspace(0, np.pi, samples - outer)
    arcs = np.concatenate(
        [
            np.column_stack([np.cos(over), np.sin(over)]),
            np.column_stack([1 - np.cos(under), 1 - np.sin(under) - 0.5]),
        ]
    )
    random = RandomState(seed)
    order = random.permutation(samples)
    features = arcs[order] + random.normal(0.0, noise, (samples, 2))
    return features, (order >= outer).astype(int)


def prepared(config):
    """Training and test rows, scaled by what the training rows are like."""
    features, labels = moons(config["samples"], config["noise"], config["seed"])
    order = RandomState(config["seed"]).permutation(len(labels))
    tests = math.ceil(config["testShare"] * len(labels))
    test, train = order[:tests], order[tests:]
    mean, scale = features[train].mean(axis=0), features[train].std(axis=0)
    scaled = (features - mean) / scale
    return (scaled[train], labels[train]), (scaled[test], labels[test])


WEIGHTS = {
    "he": lambda random, m, n: random.randn(m, n) * np.sqrt(2.0 / m),
    "xavier": lambda random, m, n: random.randn(m, n) * np.sqrt(1.0 / m),
    "zeros": lambda random, m, n: np.zeros((m, n)),
    "uniform": lambda random, m, n: random.uniform(-1 / np.sqrt(m), 1 / np.sqrt(m), (m, n)),
}
ACTIVATIONS = {
    "relu": (lambda z: np.maximum(0, z), lambda a: (a > 0).astype(float)),
    "sigmoid": (lambda z: 1 / (1 + np.exp(-np.clip(z, -500, 500))), lambda a: a * (1 - a)),
    "tanh": (np.tanh, lambda a: 1 - a * a),
}


class Training:
    """One run, step by step. `now` holds every tensor by its name."""

    def __init__(self, config):
        self.config = config
        self.sizes = [2, *config["layers"], 2]
        self.last = len(self.sizes) - 1
        self.f, self.slope = ACTIVATIONS[config["activation"]]
        self.random = RandomState(config["seed"])
        self.now = {}
        for layer in range(1, self.last + 1):
            fan_in, fan_out = self.sizes[layer - 1 : layer + 1]
            self.now[f"W{layer}"] = WEIGHTS[config["init"]](self.random, fan_in, fan_out)
            self.now[f"b{layer}"] = np.zeros((1, fan_out))
            self.now[f"vW{layer}"] = np.zeros((fan_in, fan_out))
            self.now[f"vb{layer}"] = np.zeros((1, fan_out))

    def parameters(self):
        return {name: self.now[name] for name in self.now if name[0] in "Wb"}

    def forward(self, features):
        """The tensors from X to the probabilities."""
        made = {"A0": features}
        for layer in range(1, self.last + 1):
            z = made[f"A{layer - 1}"] @ self.now[f"W{layer}"] + self.now[f"b{layer}"]
            made[f"Z{layer}"] = z
            made[f"A{layer}"] = softmax(z) if layer == self.last else self.f(z)
        return made

    def step(self, features, labels):
        """One mini-batch; the tensors it made."""
        made = self.forward(features)
        made["Y"] = np.eye(2)[labels]
        probabilities = made[f"A{self.last}"]
        made["loss"] = np.array([[mean_surprise(probabilities, labels)]])
        made[f"delta{self.last}"] = probabilities - made["Y"]
        for layer in range(self.last, 0, -1):
            self.backward(made, layer)
            if self.config["updateOrder"] == "interleaved":
                self.update(made, layer)
        if self.config["updateOrder"] == "after-backprop":
            for layer in range(1, self.last + 1):
                self.update(made, layer)
        made["X"] = made.pop("A0")
        return made

    def backward(self, made, layer):
        if layer < self.last:
            error = made[f"delta{layer + 1}"] @ self.now[f"W{layer + 1}"].T
            made[f"delta{layer}"] = error * self.slope(made[f"A{layer}"])
        delta = made[f"delta{layer}"]
        made[f"dW{layer}"] = made[f"A{layer - 1}"].T @ delta / len(delta)
        made[f"db{layer}"] = delta.sum(axis=0, keepdims=True) / len(delta)

    def update(self, made, layer):
        for name in (f"W{layer}", f"b{layer}"):
            push = self.config["lr"] * made[f"d{name}"]
            velocity = self.config["momentum"] * self.now[f"v{name}"] - push
            self.now[f"v{name}"] = made[f"v{name}"] = velocity
            self.now[name] = made[name] = self.now[name] + velocity

    def score(self, features, labels):
        probabilities = self.forward(features)[f"A{self.last}"]
        given = probabilities[np.arange(len(labels)), labels]
        return {
            "loss": number(mean_surprise(probabilities, labels)),
            "notebookLoss": number(-np.log(given + 1e-8).mean() / 2),
            "accuracy": float((probabilities.argmax(axis=1) == labels).mean()),
        }


def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def mean_surprise(probabilities, labels):
    return -np.log(probabilities[np.arange(len(labels)), labels]).mean()


def steps(config):
    """Yields the training, the rows and the tensors made after each step."""
    (features, labels), _ = prepared(config)
    training = Training(config)
    yield training, None, None
    for _ in range(config["epochs"]):
        order = training.random.permutation(len(labels))
        for start in range(0, len(labels), config["batch"]):
            rows = order[start : start + config["batch"]]
            yield training, rows, training.step(features[rows], labels[rows])


def reference_run(changes):
    config = {**DEFAULTS, **changes}
    train, test = prepared(config)
    per_epoch = math.ceil(len(train[1]) / config["batch"])
    chosen = {0, per_epoch - 1, per_epoch * config["epochs"] - 1}
    every = EVERY_OF_OTHERS
    run = {**config, "every": every, "steps": [], "losses": [], "history": []}
    for training, rows, made in steps(config):
        if made is None:
            run["initial"] = cuts(training.parameters(), every)
            continue
        step = len(run["losses"])
        run["losses"].append(number(made["loss"][0, 0]))
        if step in chosen:
            run["steps"].append({"step": step, "rows": rows.tolist(), "values": cuts(made, every)})
        if step % per_epoch == per_epoch - 1:
            scores = {"train": training.score(*train), "test": training.score(*test)}
            run["history"].append({"epoch": step // per_epoch + 1, **scores})
    return run


def cuts(tensors, every):
    return {name: cut(tensor, every) for name, tensor in tensors.items()}


def cut(tensor, every):
    """Enough of a tensor to know it by."""
    cells = np.asarray(tensor, dtype=float)
    return {
        "shape": list(cells.shape),
        "sum": number(cells.sum()),
        "cells": [number(cell) for cell in cells.ravel()[::every]],
    }


def number(value):
    return float(value) if math.isfinite(value) else str(float(value))


def values(tensors):
    return {name: np.array(tensor["data"]) for name, tensor in tensors.items()}


def shortened(full):
    """A full reference file with its tensors cut."""
    kept = ["config", "firstStepLosses", "history", "totalSteps", "final"]
    short = {key: full[key] for key in kept}
    every = short["every"] = EVERY_OF_MOONS
    short["initial"] = cuts(values(full["initial"]), every)
    short["steps"] = [
        {**step, "values": cuts(values(step["values"]), every)} for step in full["steps"]
    ]
    return short


def check_against(full):
    """Fails unless this script, on the settings of a full file, computes the same."""
    given = full["config"]
    changes = {"samples": 1000, "layers": [16, 16], "batch": 32, "epochs": 200}
    config = {**DEFAULTS, **changes, "updateOrder": given["updateOrder"]}
    run = list(full["firstStepLosses"])
    for step, (training, rows, made) in enumerate(steps(config), start=-1):
        if made is not None and step < len(full["steps"]):
            assert rows.tolist() == full["steps"][step]["rows"]
            for name, tensor in values(full["steps"][step]["values"]).items():
                assert np.abs(made[name] - tensor).max() <= 1e-12 * np.abs(tensor).max(), name
        if made is not None and step < len(run):
            assert math.isclose(made["loss"][0, 0], run[step], rel_tol=1e-11), step
    for name, final in full["final"].items():
        assert math.isclose(training.now[name].min(), final["min"], rel_tol=WHOLE_RUN), name


def check_data(full):
    features, labels = moons(full["n"], full["noise"], full["seed"])
    assert np.abs(features - np.array(full["X"]["data"])).max() < 1e-15
    assert labels.tolist() == full["y"]


def write(name, value):
    text = json.dumps(value, separators=(",", ":"), allow_nan=False)
    (TARGET / name).write_text(text + "\n", encoding="utf-8")


def main(folder):
    def read(name):
        return json.loads((folder / name).read_text(encoding="utf-8"))

    check_data(read("moons-data.json"))
    for order in ("after-backprop", "interleaved"):
        full = read(f"moons-{order}.json")
        check_against(full)
        write(f"moons-{order}-cut.json", shortened(full))
    with np.errstate(all="ignore"):
        runs = [reference_run(changes) for changes in OTHERS]
    clipped = next(run for run in runs if run["name"] == "sigmoid beyond the clip")
    largest = max(abs(cell) for cell in clipped["steps"][-1]["values"]["Z1"]["cells"])
    assert largest > 500, largest
    write("other-runs.json", {"madeWith": f"NumPy {np.__version__}", "runs": runs})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
