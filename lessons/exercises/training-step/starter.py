from backstep import np, run


def forward(case, t):
    """Adds every Z and A to the matrices t."""
    # Your code here.


def loss(t, depth):
    """The mean cross-entropy of the batch."""
    # Your code here.
    return 0.0


def backward(case, t):
    """Adds every delta, dW and db to the matrices t."""
    # Your code here.


def update(case, t):
    """Replaces every v, W and b among the matrices t by its new value."""
    # Your code here.


def answer(case, given):
    t = given
    forward(case, t)
    t["loss"] = loss(t, len(case["layers"]) - 1)
    backward(case, t)
    update(case, t)
    return t


run(answer)
