from backstep import np, run


def batch(case, t):
    """X and Y of this step's mini-batch."""
    Y = np.zeros((len(case["rows"]), case["layers"][-1]))
    for i, row in enumerate(case["rows"]):
        Y[i, int(t["labels"][row, 0])] = 1
    return t["features"][case["rows"]], Y


def activate(name, Z):
    """A = f(Z), cell by cell."""
    if name == "relu":
        return np.maximum(0, Z)
    if name == "sigmoid":
        return 1 / (1 + np.exp(-Z))
    return np.tanh(Z)


def slope(name, A):
    """f'(Z), from A = f(Z)."""
    if name == "relu":
        return 1.0 * (A > 0)
    if name == "sigmoid":
        return A * (1 - A)
    return 1 - A ** 2


def softmax(Z):
    """The probabilities of each row; the largest logit is subtracted first, against overflow."""
    E = np.exp(Z - Z.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)


def forward(case, t):
    """Adds every Z and A to the matrices t."""
    depth = len(case["layers"]) - 1
    A = t["X"]
    for l in range(1, depth + 1):
        Z = A @ t[f"W{l}"] + t[f"b{l}"]
        A = softmax(Z) if l == depth else activate(case["activation"], Z)
        t[f"Z{l}"], t[f"A{l}"] = Z, A


def loss(t, depth):
    """The mean cross-entropy of the batch."""
    true = np.where(t["Y"] > 0, t[f"A{depth}"], 1.0)
    return -np.log(true).sum() / len(true)


def backward(case, t):
    """Adds every delta, dW and db to the matrices t."""
    depth = len(case["layers"]) - 1
    m = len(t["X"])
    for l in range(depth, 0, -1):
        A = t[f"A{l}"]
        if l == depth:
            delta = A - t["Y"]
        else:
            delta = (t[f"delta{l + 1}"] @ t[f"W{l + 1}"].T) * slope(case["activation"], A)
        below = t["X"] if l == 1 else t[f"A{l - 1}"]
        t[f"delta{l}"] = delta
        t[f"dW{l}"] = below.T @ delta / m
        t[f"db{l}"] = delta.sum(axis=0, keepdims=True) / m


def update(case, t):
    """Replaces every v, W and b among the matrices t by its new value."""
    depth = len(case["layers"]) - 1
    for l in range(1, depth + 1):
        for name in (f"W{l}", f"b{l}"):
            v = case["momentum"] * t["v" + name] - case["learningRate"] * t["d" + name]
            t["v" + name] = v
            t[name] = t[name] + v


def answer(case, given):
    t = given
    t["X"], t["Y"] = batch(case, t)
    forward(case, t)
    t["loss"] = loss(t, len(case["layers"]) - 1)
    backward(case, t)
    update(case, t)
    return t


run(answer)
