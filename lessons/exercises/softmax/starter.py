from backstep import np, run


def softmax(Z):
    """The probabilities of each row of Z. Shapes: Z [m, classes] -> [m, classes]."""
    # Your code here.
    return np.zeros_like(Z)


def answer(case, given):
    return {"A1": softmax(given["Z1"])}


run(answer)
