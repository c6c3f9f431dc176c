from backstep import np, run


def activate(name, Z):
    """A = f(Z), cell by cell. name is "relu", "sigmoid" or "tanh"."""
    # Your code here.
    return np.zeros_like(Z)


def slope(name, A):
    """f'(Z), from A = f(Z), which is all that it takes."""
    # Your code here.
    return np.zeros_like(A)


def answer(case, given):
    A = activate(case["activation"], given["Z1"])
    return {"A1": A, "slope1": slope(case["activation"], A)}


run(answer)
