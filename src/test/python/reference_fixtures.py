"""Writes the reference numbers of src/test/resources/reference.

Needs NumPy and scikit-learn. From the top of the repository:

    python3 src/test/python/reference_fixtures.py FOLDER-OF-THE-FULL-REFERENCE

numpy-random.json is copied, moons-every-10th.json is cut out of moons-data.json,
and numpy-cases.json is computed here: other seeds, odd numbers of samples, no
noise, other test shares, scalers of awkward columns.
"""

import json
import shutil
import sys
from pathlib import Path

import numpy
import sklearn
from numpy.random import RandomState
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

TARGET = Path(__file__).parents[1] / "resources" / "reference"
SEEDS = [0, 1, 7, 12345, 2**31 - 1, 2**31, 2**32 - 1]
BOUNDS = [1, 2, 3, 10, 32, 33, 1000, 2**31 - 1]
WORDS_AT = [0, 1, 622, 623, 624, 625, 1247, 1248, 5000]
# Samples, noise, seed. On an arc of 26 the last angle is not its index times the step.
MOONS = [
    (1, 0.2, 42),
    (2, 0.2, 0),
    (3, 0.0, 1),
    (4, 0.0, 7),
    (5, 0.1, 2**31),
    (7, 0.2, 2**32 - 1),
    (101, 0.2, 12345),
    (101, 0.0, 42),
    (30, 1.5, 0),
    (52, 0.0, 1),
]
# Samples, test share, seed. The product of 25 and 0.28 and that of 100 and 0.07 lie just above 7.
SPLITS = [
    (2, 0.5, 2**32 - 1),
    (3, 0.2, 2**31),
    (7, 0.5, 0),
    (10, 0.25, 1),
    (25, 0.28, 7),
    (100, 0.07, 42),
    (101, 0.33, 12345),
    (30, 0.9, 7),
]


def draws(seed):
    words = RandomState(seed).randint(0, 2**32, size=max(WORDS_AT) + 1, dtype=numpy.uint32)
    return {
        "seed": seed,
        "words": [int(words[i]) for i in WORDS_AT],
        "doubles": RandomState(seed).random_sample(6).tolist(),
        "gaussians": RandomState(seed).randn(9).tolist(),
        "normal": RandomState(seed).normal(-3.0, 2.5, 3).tolist(),
        "uniform": RandomState(seed).uniform(-0.5, 1.25, 4).tolist(),
        "permutation": RandomState(seed).permutation(13).tolist(),
        "below": below_each_bound(seed),
        "mixed": mixed(seed),
    }


def below_each_bound(seed):
    random = RandomState(seed)
    return [int(random.randint(bound)) for bound in BOUNDS]


def mixed(seed):
    """A Gaussian is left over while other things are drawn."""
    random = RandomState(seed)
    first = random.randn()
    order = random.permutation(5).tolist()
    return {"first": first, "order": order, "then": random.randn(2).tolist()}


def moons(samples, noise, seed):
    features, labels = make_moons(samples, noise=noise, random_state=seed)
    return {
        "samples": samples,
        "noise": noise,
        "seed": seed,
        "X": features.tolist(),
        "y": labels.tolist(),
    }


def split(samples, share, seed):
    train, test = train_test_split(
        numpy.arange(samples), test_size=share, random_state=seed
    )
    return {
        "samples": samples,
        "testShare": share,
        "seed": seed,
        "train": train.tolist(),
        "test": test.tolist(),
    }


def scaler(samples):
    samples = numpy.array(samples, dtype=float)
    fitted = StandardScaler().fit(samples)
    return {
        "samples": samples.tolist(),
        "mean": fitted.mean_.tolist(),
        "scale": fitted.scale_.tolist(),
        "scaled": fitted.transform(samples).tolist(),
    }


def scalers():
    far = RandomState(0).normal(1e6, 1e-3, (20, 2))
    mixed_sizes = RandomState(1).randn(25, 3) * [1.0, 1e5, 1e-7] + [0.0, -3e4, 1.0]
    return [
        scaler([[1.5, -2.0]]),
        scaler([[1.0, 0.0], [2.0, 0.0], [4.0, 0.0]]),
        scaler([[0.1, 7.0], [0.1, 8.0], [0.1, 9.0], [0.1, 9.5]]),
        scaler([[1e8, 1e8], [1e8 + 1.5e-8, 1e8 + 1.0], [1e8, 1e8 - 1.0]]),
        scaler(far),
        scaler(mixed_sizes),
    ]


def cases():
    return {
        "madeWith": f"NumPy {numpy.__version__}, scikit-learn {sklearn.__version__}",
        "bounds": BOUNDS,
        "wordsAt": WORDS_AT,
        "draws": [draws(seed) for seed in SEEDS],
        "moons": [moons(*case) for case in MOONS],
        "splits": [split(*case) for case in SPLITS],
        "scalers": scalers(),
    }


def every_tenth(full):
    rows = full["X"]["data"][::10]
    return {**full, "every": 10, "X": {"shape": [len(rows), 2], "data": rows}}


def write(name, value):
    text = json.dumps(value, separators=(",", ":"))
    (TARGET / name).write_text(text + "\n", encoding="utf-8")


def main(folder):
    shutil.copyfile(folder / "numpy-random.json", TARGET / "numpy-random.json")
    full = json.loads((folder / "moons-data.json").read_text(encoding="utf-8"))
    write("moons-every-10th.json", every_tenth(full))
    write("numpy-cases.json", cases())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
